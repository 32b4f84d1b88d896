package org.ninefifteen.reports.details;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.kit.personal.details.Shown;
import org.ninefifteen.kit.personal.model.Opening.Erased;
import org.ninefifteen.reports.ReportDocument;
import org.ninefifteen.reports.model.Involvement;

/**
 * What a report tells of people. Of what was erased there is only when, and by which decision.
 *
 * @param text the reporter's words
 */
record DetailsView(
    String report, List<Person> people, @Nullable String text, @Nullable Erased textErased) {

  record Person(
      String person,
      Involvement.Role role,
      @Nullable Map<String, String> details,
      @Nullable Erased erased) {

    static Person of(Involvement involvement, Shown shown) {
      return shown
          .of(involvement.person())
          .map(it -> of(involvement, it))
          .orElseGet(() -> new Person(involvement.person(), involvement.role(), null, null));
    }

    private static Person of(Involvement involvement, Shown.OfSubject shown) {
      Map<String, String> details = shown.erased() == null ? shown.details() : null;
      return new Person(involvement.person(), involvement.role(), details, shown.erased());
    }

    @Override
    public String toString() {
      return "Person";
    }
  }

  static DetailsView of(ReportDocument document, Shown shown) {
    return new DetailsView(
        document.report(),
        document.people().stream().map(each -> Person.of(each, shown)).toList(),
        shown.text(),
        shown.textErased());
  }

  /** It must not end in a log, not even by accident. */
  @Override
  public String toString() {
    return "DetailsView";
  }
}
