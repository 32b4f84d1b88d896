package org.ninefifteen.reports.imports.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The first row of the file: which column stands where. */
public record Header(List<String> columns) {

  public Header {
    columns = columns.stream().map(String::strip).toList();
  }

  public int width() {
    return columns.size();
  }

  /** Columns that the profile wants and the file has not, each named once. */
  public List<String> missing(Profile profile) {
    List<String> missing = new ArrayList<>(profile.columns().all());
    missing.removeAll(columns);
    return missing.stream().distinct().toList();
  }

  /** Columns that the profile wants and that stand there twice: nobody can say which is meant. */
  public List<String> ambiguous(Profile profile) {
    return profile.columns().all().stream().filter(this::isTwice).distinct().toList();
  }

  private boolean isTwice(String column) {
    return columns.indexOf(column) != columns.lastIndexOf(column);
  }

  /** The same where it must be filled. */
  Optional<String> filled(Row row, String column, List<Fault> faults) {
    String text = cell(row, column);
    if (text.isEmpty()) {
      faults.add(Fault.missing(column));
      return Optional.empty();
    }
    return Optional.of(text);
  }

  /** The cell under that column, without the space around it; empty where there is no column. */
  String cell(Row row, @Nullable String column) {
    return column == null ? "" : row.cells().get(columns.indexOf(column)).strip();
  }
}
