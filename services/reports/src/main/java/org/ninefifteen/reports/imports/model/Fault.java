package org.ninefifteen.reports.imports.model;

import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a row. The cell's content stays out of it: it may be about a person.
 *
 * @param column the column at fault; none when the row as a whole is
 * @param code stable, for programs
 */
public record Fault(@Nullable String column, String code, String message) {

  static Fault missing(String column) {
    return new Fault(column, "missing", "must be filled");
  }

  static Fault wrong(String column, String message) {
    return new Fault(column, "wrong", message);
  }

  /** The row has no cells to speak of: it could not be taken apart. */
  public static Fault ofRow(String code, String message) {
    return new Fault(null, code, message);
  }
}
