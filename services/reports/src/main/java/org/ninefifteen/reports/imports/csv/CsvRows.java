package org.ninefifteen.reports.imports.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.reports.imports.csv.Lines.Line;
import org.ninefifteen.reports.imports.model.Fault;
import org.ninefifteen.reports.imports.model.Row;

/**
 * The rows of a CSV (RFC 4180, UTF-8 with or without a byte-order mark), one at a time.
 *
 * <p>A quote that is never closed would swallow the file to its end. So a row may go on over some
 * lines only where that makes it fit the header; otherwise its first line alone is broken, and
 * reading goes on with the second.
 */
public final class CsvRows {

  private static final int LINES_OF_A_ROW = 50;
  private static final char QUOTE = '"';
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final char UNDECODABLE = '\uFFFD';
  private static final CsvReader.CsvReaderBuilder CSV =
      CsvReader.builder().skipEmptyLines(false).allowUnclosedQuote(false);

  private final Lines lines;

  /** A row, or the line where one should be and why there is none. */
  public sealed interface Next {}

  public record Whole(Row row) implements Next {}

  public record Broken(long line, Fault fault) implements Next {}

  public CsvRows(InputStream bytes, int longestLine) {
    this.lines =
        new Lines(
            new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8)), longestLine);
  }

  /** The header's cells; none where the file is empty or its first line is no row. */
  public Optional<List<String>> header() throws IOException {
    Line first = lines.next();
    if (first == null || first.cut()) {
      return Optional.empty();
    }
    String text = first.text();
    boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
    return cells(marked ? text.substring(1) : text)
        .filter(cells -> !String.join("", cells).isBlank());
  }

  /** The next row of that many cells, or none at the end; empty lines are no rows. */
  public @Nullable Next next(int width) throws IOException {
    Line first = lines.next();
    while (first != null && first.text().isBlank()) {
      first = lines.next();
    }
    return first == null ? null : from(first, width);
  }

  private Next from(Line first, int width) throws IOException {
    if (first.cut()) {
      return broken(first, "too-long", "The line is too long.");
    }
    Optional<List<String>> alone = cells(first.text());
    if (alone.isEmpty()) {
      return continued(first, width)
          .orElseGet(
              () -> broken(first, "quote", "A quote is not closed, or stands within a cell."));
    }
    return whole(first, alone.get(), width)
        .orElseGet(() -> broken(first, "columns", width(alone.get().size(), width)));
  }

  private Optional<Next> continued(Line first, int width) throws IOException {
    List<Line> more = new ArrayList<>();
    StringBuilder text = new StringBuilder(first.text());
    while (isOpen(text) && more.size() < LINES_OF_A_ROW) {
      Line line = lines.next();
      if (line == null) {
        break;
      }
      more.add(line);
      text.append('\n').append(line.text());
    }
    Optional<Next> row =
        Optional.of(text.toString())
            .filter(uncut -> more.stream().noneMatch(Line::cut))
            .flatMap(CsvRows::cells)
            .flatMap(cells -> whole(first, cells, width));
    if (row.isEmpty()) {
      lines.giveBack(more);
    }
    return row;
  }

  private static boolean isOpen(CharSequence text) {
    return text.chars().filter(c -> c == QUOTE).count() % 2 == 1;
  }

  private static Optional<Next> whole(Line first, List<String> cells, int width) {
    if (cells.stream().anyMatch(cell -> cell.indexOf(UNDECODABLE) >= 0)) {
      return Optional.of(broken(first, "not-utf-8", "The row is not UTF-8."));
    }
    return cells.size() == width
        ? Optional.of(new Whole(new Row(first.number(), cells)))
        : Optional.empty();
  }

  private static Optional<List<String>> cells(String text) {
    try {
      return Optional.of(CSV.ofSingleCsvRecord(text).getFields());
    } catch (CsvParseException | IllegalArgumentException notOneRow) {
      return Optional.empty();
    }
  }

  private static Next broken(Line line, String code, String message) {
    return new Broken(line.number(), Fault.ofRow(code, message));
  }

  private static String width(int found, int wanted) {
    return "The row has %d cells instead of %d.".formatted(found, wanted);
  }
}
