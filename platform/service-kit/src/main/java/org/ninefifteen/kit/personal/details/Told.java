package org.ninefifteen.kit.personal.details;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.kit.events.Marking;
import org.ninefifteen.kit.model.Disclosure;
import org.ninefifteen.kit.personal.details.model.Gateway;
import org.ninefifteen.kit.personal.details.model.Regime;
import org.ninefifteen.kit.personal.model.Secret;
import org.ninefifteen.kit.problem.Fields;

/**
 * What a request tells about people, and by what right.
 *
 * @param named everybody who is named in the record, also those of whom nothing is told
 */
public record Told(
    Set<String> named,
    List<Details> details,
    @Nullable Secret text,
    Disclosure disclosure,
    Marking marking) {

  private static final String DISCLOSURE = "disclosure";

  public Told {
    named = Set.copyOf(named);
    details = List.copyOf(details);
  }

  /**
   * Nothing, where nothing is told; else it needs a disclosure, and its lack is a fault.
   *
   * @param details as far as there are any
   * @param text free text
   */
  public static @Nullable Told read(
      Fields fields, Set<String> named, List<Details> details, @Nullable String text) {
    List<Details> some = details.stream().filter(each -> !each.isEmpty()).toList();
    if (some.isEmpty() && text == null) {
      return null;
    }
    return fields.object(
        DISCLOSURE,
        it -> {
          Gateway gateway = it.code("gateway", Gateway.class);
          Regime regime = it.code("regime", Regime.class);
          Marking marking = it.code("marking", Marking.class);
          return it.into(() ->
              new Told(
                  named,
                  some,
                  Secret.ofNullable(text),
                  new Disclosure(gateway.code(), regime.code()),
                  marking));
        });
  }

  /** Whether the record that keeps it needs a key of its own. */
  public boolean hasText() {
    return text != null;
  }

  /** Those whose keys are needed: the record has one where there is a text. */
  Set<String> subjects(String record) {
    Set<String> subjects = new LinkedHashSet<>();
    details.forEach(each -> subjects.add(each.subject()));
    if (hasText()) {
      subjects.addAll(named);
      subjects.add(record);
    }
    return subjects;
  }

  Set<String> subjectsOfText(String record) {
    Set<String> subjects = new LinkedHashSet<>(named);
    subjects.add(record);
    return subjects;
  }

  @Override
  public String toString() {
    return "Told";
  }
}
