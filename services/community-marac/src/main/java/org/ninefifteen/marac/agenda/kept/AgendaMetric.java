package org.ninefifteen.marac.agenda.kept;

/** What the agenda measures. */
public enum AgendaMetric {
  FOLD("marac.agenda.fold", "Time to fold what the store says into an agenda"),
  RECALL("marac.agenda.recall", "Time to read what a fold needs from the store"),
  FREEZE("marac.agenda.freeze", "Time to freeze a due call and move its signals"),
  FREEZE_FAILURES("marac.agenda.freeze.failures", "Attempts to freeze that are tried again"),
  NEXT("marac.call.next.timestamp", "The cut-off of the call that is assembled now, since 1970"),
  SETTLED("marac.agenda.settled", "How far the feeds had come when a call was due"),
  LATE("marac.agenda.late", "Signals that were in time for an earlier call but came after it"),
  SILENT("marac.agency.silent", "1 while an agency says nothing for longer than agreed, else 0"),
  OVERDUE("marac.agenda.overdue", "Time since the cut-off of a call that is not frozen yet"),
  WATCHERS("marac.agenda.watchers", "Open pages that wait for changes");

  private final String id;
  private final String description;

  AgendaMetric(String id, String description) {
    this.id = id;
    this.description = description;
  }

  public String id() {
    return id;
  }

  public String description() {
    return description;
  }
}
