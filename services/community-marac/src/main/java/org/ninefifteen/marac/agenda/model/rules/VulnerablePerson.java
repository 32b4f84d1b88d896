package org.ninefifteen.marac.agenda.model.rules;

import java.util.List;
import java.util.Optional;
import org.ninefifteen.marac.agenda.model.matters.Matter;
import org.ninefifteen.marac.agenda.model.matters.Reason;
import org.ninefifteen.marac.model.Policy;
import org.ninefifteen.marac.model.Words;
import org.ninefifteen.marac.signals.model.Signal.Contacted;

/** Outreach met somebody and saw a reason for concern. */
public record VulnerablePerson() implements Rule {

  public static final String NAME = "vulnerable-person";

  @Override
  public Optional<Reason> find(Matter matter, Policy policy) {
    List<Contacted> concerning =
        matter.contacts().stream().filter(c -> !c.concerns().isEmpty()).toList();
    return concerning.isEmpty() ? Optional.empty() : Optional.of(reason(concerning, policy));
  }

  private static Reason reason(List<Contacted> concerning, Policy policy) {
    String sentence =
        "outreach is concerned for " + Words.count(people(concerning), "person", "people");
    return Reason.of(NAME, policy.weightOf(NAME), Matter.idsOf(concerning), sentence);
  }

  /** Who gave no reference is taken for somebody of their own. */
  private static int people(List<Contacted> contacts) {
    return (int)
        contacts.stream().map(c -> c.person() == null ? c.id() : c.person()).distinct().count();
  }
}
