package org.ninefifteen.console.parked.model;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.console.page.model.Fault;
import org.ninefifteen.console.page.model.Frame;
import org.ninefifteen.console.words.model.Choice;
import org.ninefifteen.console.words.model.Spoken;
import org.ninefifteen.console.words.model.SpokenTimes;

/**
 * One parked record, with the forms that decide about it.
 *
 * @param faults what was sent and not done, and why
 */
public record RecordPage(
    Frame frame,
    Told.Whole told,
    Spoken parked,
    @Nullable Spoken closedAt,
    @Nullable Spoken repairedAt,
    List<Fault> faults) {

  private static final String ATTRIBUTE = "attributes.";

  public static RecordPage of(Frame frame, Told.Whole told, List<Fault> faults, SpokenTimes times) {
    Told.By closed = told.record().closed();
    Told.By repair = told.repair();
    return new RecordPage(
        frame,
        told,
        times.ago(told.record().parkedAt()),
        closed == null ? null : times.ago(closed.at()),
        repair == null ? null : times.ago(repair.at()),
        faults);
  }

  public String where() {
    return ListPage.where(told.record());
  }

  public String state() {
    return ListPage.state(told.record());
  }

  /** Why it was discarded, where it was. */
  public @Nullable String discarded() {
    String because = told.because();
    return because == null ? told.why() : Choice.say(DiscardReason.class, because);
  }

  public List<DiscardReason> reasons() {
    return List.of(DiscardReason.values());
  }

  /** What is wrong with a field; absent where nothing is. */
  public @Nullable String fault(String field) {
    return faults.stream()
        .filter(fault -> fault.field().equals(field))
        .map(Fault::words)
        .findFirst()
        .orElse(null);
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
