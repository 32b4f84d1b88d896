package org.ninefifteen.console.evidence.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.console.agenda.model.Call;
import org.ninefifteen.console.item.model.Tombstone;
import org.ninefifteen.console.marac.model.Agenda;
import org.ninefifteen.console.marac.model.Item;
import org.ninefifteen.console.page.model.Frame;
import org.ninefifteen.console.words.model.SpokenTimes;

/**
 * The words of a report and the details of its people, for this once.
 *
 * @param item the item of the agenda that they were asked for
 * @param purpose "to keep somebody safe"
 * @param words the report's own; absent where none are kept
 * @param erased what stands where the words were
 */
public record DetailsPage(
    Call call,
    String item,
    String title,
    String purpose,
    List<PersonLine> people,
    @Nullable String words,
    @Nullable Tombstone erased) {

  public static DetailsPage of(
      Agenda agenda, String item, Details details, Purpose purpose, SpokenTimes times) {
    return new DetailsPage(
        Call.of(agenda, times),
        item,
        agenda.item(item).map(Item::title).orElse("an item"),
        purpose.words(),
        details.people().stream().map(person -> PersonLine.of(person, times)).toList(),
        details.text(),
        Tombstone.of(details.textErased(), times));
  }

  public Frame frame() {
    return call.frame(Frame.Part.NONE);
  }

  /** It is in no log, not even by accident. */
  @Override
  public String toString() {
    return "DetailsPage";
  }
}
