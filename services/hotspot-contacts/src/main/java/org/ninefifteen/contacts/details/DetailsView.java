package org.ninefifteen.contacts.details;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.contacts.ContactDocument;
import org.ninefifteen.kit.personal.details.Shown;
import org.ninefifteen.kit.personal.model.Opening.Erased;

/**
 * What a contact tells of a person. Of what was erased there is only when, and by which decision.
 *
 * @param note the worker's words
 */
record DetailsView(
    String contact,
    @Nullable String person,
    @Nullable Map<String, String> details,
    @Nullable Erased erased,
    @Nullable String note,
    @Nullable Erased noteErased) {

  static DetailsView of(ContactDocument document, Shown shown) {
    String person = document.person();
    Optional<Shown.OfSubject> told = person == null ? Optional.empty() : shown.of(person);
    return new DetailsView(
        document.contact(),
        person,
        told.filter(it -> it.erased() == null).map(Shown.OfSubject::details).orElse(null),
        told.map(Shown.OfSubject::erased).orElse(null),
        shown.text(),
        shown.textErased());
  }

  /** It must not end in a log, not even by accident. */
  @Override
  public String toString() {
    return "DetailsView";
  }
}
