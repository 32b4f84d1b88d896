package org.ninefifteen.console.parked.model;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.console.page.model.Frame;
import org.ninefifteen.console.words.model.Spoken;
import org.ninefifteen.console.words.model.SpokenTimes;

/**
 * One parked record, with the forms that decide about it.
 *
 * @param refused why what was sent was not done; empty where nothing was
 */
public record RecordPage(
    Frame frame,
    Told.Whole told,
    Spoken parked,
    @Nullable Spoken closedAt,
    @Nullable Spoken repairedAt,
    List<String> refused) {

  private static final String ATTRIBUTE = "attributes.";

  public static RecordPage of(
      Frame frame, Told.Whole told, List<String> refused, SpokenTimes times) {
    Told.By closed = told.record().closed();
    Told.By repair = told.repair();
    return new RecordPage(
        frame,
        told,
        times.ago(told.record().parkedAt()),
        closed == null ? null : times.ago(closed.at()),
        repair == null ? null : times.ago(repair.at()),
        refused);
  }

  public String where() {
    return ListPage.where(told.record());
  }

  public String state() {
    return ListPage.state(told.record());
  }

  public boolean isOpen() {
    return told.record().state().equals("OPEN");
  }

  /** What would be sent as it stands. */
  public Told.Message message() {
    return told.repaired() == null ? told.came() : told.repaired();
  }

  /** Whether the body can be edited here: all of it is text. */
  public boolean isEditable() {
    Told.Shown body = message().body();
    return body == null || (body.text() != null && !body.isCut());
  }

  public String text() {
    Told.Shown body = message().body();
    return body == null || body.text() == null ? "" : body.text();
  }

  /**
   * The attributes that may be wrong: those that are found so, and the two that anybody may set.
   */
  public List<String> attributes() {
    return Stream.concat(
            Stream.of("ce_type", "ce_time"),
            told.faults().stream()
                .map(Told.Flaw::field)
                .filter(field -> field.startsWith(ATTRIBUTE))
                .map(field -> field.substring(ATTRIBUTE.length())))
        .distinct()
        .toList();
  }

  public String value(String attribute) {
    return message().headers().stream()
        .filter(each -> each.name().words().equals(attribute))
        .reduce((first, last) -> last)
        .map(Told.Header::value)
        .map(Told.Shown::words)
        .orElse("");
  }
}
