package org.ninefifteen.console.marac.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of past calls, the newest first. */
public record CallPage(List<Call> items, int page, int size, int total) {

  public CallPage {
    items = Absent.asEmpty(items);
  }

  public record Call(LocalDate date, Agenda.Status status, Agenda.@Nullable Counts counts) {}
}
