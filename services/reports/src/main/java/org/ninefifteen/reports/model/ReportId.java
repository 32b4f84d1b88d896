package org.ninefifteen.reports.model;

/** The name of a report within its partnership. */
public record ReportId(String value) {

  public ReportId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("A report needs an id.");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
