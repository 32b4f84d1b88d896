package org.ninefifteen.reports.imports.model;

import java.util.List;
import org.ninefifteen.reports.model.Account;
import org.ninefifteen.reports.model.ReportId;

/** What a row turned out to be. */
public sealed interface Reading {

  long line();

  /** A report; the same row of the same file always has the same id. */
  record Entry(long line, ReportId report, Account account) implements Reading {}

  /** The row is about somewhere else than the area that was asked for. */
  record Outside(long line) implements Reading {}

  /** No report: every fault of the row. */
  record Bad(long line, List<Fault> faults) implements Reading {
    public Bad {
      faults = List.copyOf(faults);
    }

    public Bad(long line, Fault fault) {
      this(line, List.of(fault));
    }
  }
}
