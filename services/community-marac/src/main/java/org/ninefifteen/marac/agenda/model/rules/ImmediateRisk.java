package org.ninefifteen.marac.agenda.model.rules;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ninefifteen.marac.agenda.model.matters.Account;
import org.ninefifteen.marac.agenda.model.matters.Incident;
import org.ninefifteen.marac.agenda.model.matters.Matter;
import org.ninefifteen.marac.agenda.model.matters.Reason;
import org.ninefifteen.marac.model.Policy;
import org.ninefifteen.marac.model.Words;

/** Somebody may be hurt: any report says so, also a further one of a known incident. */
public record ImmediateRisk() implements Rule {

  public static final String NAME = "immediate-risk";

  private static final List<String> GRAVEST_FIRST =
      List.of(
          "THREAT_TO_LIFE",
          "CHILD_AT_RISK",
          "VULNERABLE_PERSON_AT_RISK",
          "WEAPON",
          "VIOLENCE_ONGOING",
          "FIRE_RISK");

  @Override
  public Optional<Reason> find(Matter matter, Policy policy) {
    List<Account> risky =
        matter.incidents().stream()
            .map(Incident::accounts)
            .flatMap(List::stream)
            .filter(a -> !a.risks().isEmpty())
            .toList();
    return risky.isEmpty() ? Optional.empty() : Optional.of(reason(risky, policy));
  }

  private static Reason reason(List<Account> risky, Policy policy) {
    SortedSet<String> risks = new TreeSet<>(byGravity());
    risky.forEach(a -> risks.addAll(a.risks()));
    String sentence = risks.stream().map(ImmediateRisk::plain).collect(Collectors.joining(", "));
    return Reason.of(
        NAME,
        policy.weightOf(NAME),
        Matter.union(risky.stream().map(a -> Matter.idsOf(a.signals())).toList()),
        Words.sentenceCase(sentence));
  }

  /** A flag that this version does not know is said last, but it is said. */
  private static Comparator<String> byGravity() {
    return Comparator.comparingInt((String risk) -> Math.floorMod(GRAVEST_FIRST.indexOf(risk), 99))
        .thenComparing(Comparator.naturalOrder());
  }

  private static String plain(String risk) {
    return risk.replace('_', ' ').toLowerCase(Locale.ROOT);
  }
}
