package org.ninefifteen.marac.agenda.model.rules;

import java.util.List;
import java.util.Optional;
import org.ninefifteen.marac.agenda.model.matters.Matter;
import org.ninefifteen.marac.agenda.model.matters.Reason;
import org.ninefifteen.marac.model.Policy;

/** Looks at one matter alone and says whether it finds what its name says. */
@FunctionalInterface
public interface Rule {

  /** All rules. Their order does not matter: reasons stand by weight. */
  List<Rule> ALL =
      List.of(
          new ImmediateRisk(),
          new RepeatLocation(),
          new RepeatVictim(),
          new VulnerablePerson(),
          new SeveralAgencies(),
          new NoPatrolSince(),
          new CameraBlind(),
          new CameraAlert(),
          new FeedSilent());

  Optional<Reason> find(Matter matter, Policy policy);

  /** What all the rules find, the heaviest first. */
  static List<Reason> allFor(Matter matter, Policy policy) {
    return ALL.stream()
        .flatMap(rule -> rule.find(matter, policy).stream())
        .sorted(Reason.BY_WEIGHT)
        .toList();
  }
}
