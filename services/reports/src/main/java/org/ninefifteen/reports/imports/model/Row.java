package org.ninefifteen.reports.imports.model;

import java.util.List;

/** A row of the file; {@code line} is where it starts, the header being line 1. */
public record Row(long line, List<String> cells) {

  public Row {
    cells = List.copyOf(cells);
  }
}
