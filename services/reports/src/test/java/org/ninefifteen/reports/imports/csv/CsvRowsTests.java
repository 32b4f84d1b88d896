package org.ninefifteen.reports.imports.csv;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.ninefifteen.reports.imports.csv.CsvRows.Broken;
import org.ninefifteen.reports.imports.csv.CsvRows.Next;
import org.ninefifteen.reports.imports.csv.CsvRows.Whole;

class CsvRowsTests {

  private static final int LONGEST = 40;

  @Test
  void readsRowsWhateverTheLineEnding() {
    assertThat(read("a,b\r\n1,2\r\n3,4")).isEqualTo(read("a,b\n1,2\n3,4\n"));
  }

  @Test
  void keepsCommasAndNewlinesOfQuotedCells() {
    assertThat(read("a,b\n\"1,\n\"\"x\"\"\",2\n3,4\n"))
        .containsExactly("2 [1,\n\"x\", 2]", "4 [3, 4]");
  }

  @Test
  void doesNotSeeTheByteOrderMark() {
    assertThat(rows("\uFEFFa,b\n".getBytes(UTF_8)).header).containsExactly("a", "b");
  }

  @Test
  void leavesOutEmptyLinesButCountsThem() {
    assertThat(read("a,b\n\n1,2\n  \n\n3,4\n")).containsExactly("3 [1, 2]", "6 [3, 4]");
  }

  @Test
  void namesTheLineWithTooFewOrTooManyCells() {
    assertThat(read("a,b\n1\n1,2,3\n4,5\n")).containsExactly("2 columns", "3 columns", "4 [4, 5]");
  }

  /**
   * The rows after a stray quote are other people's reports: they must not vanish into one cell.
   */
  @Test
  void goesOnWithTheNextLineAfterAQuoteThatIsNeverClosed() {
    assertThat(read("a,b\n\"1,2\n3,4\n5,\"6\"\n7,8\n"))
        .containsExactly("2 quote", "3 [3, 4]", "4 [5, 6]", "5 [7, 8]");
  }

  @Test
  void takesAQuoteWithinAnUnquotedCellAsItIs() {
    assertThat(read("a,b\n5\" nail,2\n3,4\n")).containsExactly("2 [5\" nail, 2]", "3 [3, 4]");
  }

  @Test
  void cutsAHugeLineAndGoesOn() {
    assertThat(read("a,b\n" + "x".repeat(1_000_000) + ",2\n3,4\n"))
        .containsExactly("2 too-long", "3 [3, 4]");
  }

  @Test
  void cutsAHugeLineWithinAQuotedCellToo() {
    assertThat(read("a,b\n\"1\n" + "x".repeat(1_000) + "\",2\n3,4\n"))
        .containsExactly("2 quote", "3 too-long", "4 [3, 4]");
  }

  @Test
  void namesTheRowThatIsNotUtf8() {
    byte[] latin1 = "a,b\ncafé,2\n3,4\n".getBytes(ISO_8859_1);

    assertThat(rows(latin1).rows).containsExactly("2 not-utf-8", "3 [3, 4]");
  }

  @Test
  void hasNoHeaderInAnEmptyFile() throws IOException {
    for (String empty : List.of("", "\uFEFF", "\n\n", ",,,\n")) {
      assertThat(csv(empty.getBytes(UTF_8)).header()).isEmpty();
    }
  }

  /** Whatever stands in a file, each of its lines is told of once, and reading it ends. */
  @Property(tries = 500)
  void readsAnythingToItsEnd(
      @ForAll @Size(max = 60) List<@CharRange(from = '"', to = '/') Character> characters) {
    StringBuilder text = new StringBuilder("a,b\n");
    characters.forEach(c -> text.append(c == '#' ? '\n' : c == '$' ? '\r' : c));

    assertThat(read(text.toString())).doesNotHaveDuplicates();
  }

  private static List<String> read(String text) {
    return rows(text.getBytes(UTF_8)).rows;
  }

  private record Read(List<String> header, List<String> rows) {}

  private static Read rows(byte[] bytes) {
    try {
      CsvRows csv = csv(bytes);
      List<String> header = csv.header().orElseThrow();
      List<String> rows = new ArrayList<>();
      for (Next next = csv.next(2); next != null; next = csv.next(2)) {
        rows.add(told(next));
      }
      return new Read(header, rows);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String told(Next next) {
    return switch (next) {
      case Whole whole -> whole.row().line() + " " + whole.row().cells();
      case Broken broken -> broken.line() + " " + broken.fault().code();
    };
  }

  private static CsvRows csv(byte[] bytes) {
    return new CsvRows(new ByteArrayInputStream(bytes), LONGEST);
  }
}
