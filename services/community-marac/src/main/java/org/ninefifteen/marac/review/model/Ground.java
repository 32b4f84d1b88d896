package org.ninefifteen.marac.review.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.ninefifteen.marac.agenda.model.matters.Reason;
import org.ninefifteen.marac.model.Policy;
import org.ninefifteen.marac.model.Policy.Repeats;
import org.ninefifteen.marac.model.Words;
import org.ninefifteen.marac.signals.model.Trace;

/** Looks at one case alone and says whether it finds a ground to hear it. */
@FunctionalInterface
interface Ground {

  /** All grounds. Their order does not matter: reasons stand by weight. */
  List<Ground> ALL =
      List.of(
          Ground::repeatVictim,
          Ground::repeatAllegedPerpetrator,
          Ground::repeatLocation,
          Ground::escalating,
          Ground::severalAgencies,
          Ground::repeatSinceReferral);

  Optional<Reason> find(Case subject, Policy policy);

  private static Optional<Reason> repeatVictim(Case it, Policy policy) {
    return it.subject() == CaseSubject.VICTIM
        ? repeat("repeat-victim", "a victim", policy.victims(), it, policy)
        : Optional.empty();
  }

  private static Optional<Reason> repeatAllegedPerpetrator(Case it, Policy policy) {
    return it.subject() == CaseSubject.ALLEGED_PERPETRATOR
        ? repeat("repeat-alleged-perpetrator", "named", policy.victims(), it, policy)
        : Optional.empty();
  }

  private static Optional<Reason> repeatLocation(Case it, Policy policy) {
    if (it.subject() != CaseSubject.LOCATION) {
      return Optional.empty();
    }
    return repeat("repeat-location-strong", "reported", policy.strongLocations(), it, policy)
        .or(() -> repeat("repeat-location", "reported", policy.locations(), it, policy));
  }

  private static Optional<Reason> repeat(
      String rule, String what, Repeats repeats, Case it, Policy policy) {
    Map<String, List<Trace>> incidents = it.within(repeats.within(), policy);
    String sentence =
        "%s in %s in %s"
            .formatted(
                what,
                Words.count(incidents.size(), "incident", "incidents"),
                Words.period(repeats.within()));
    return incidents.size() < repeats.incidents()
        ? Optional.empty()
        : Optional.of(reason(rule, incidents, sentence, policy));
  }

  /** More in the last 28 days than in the 28 before, and enough of them to mean something. */
  private static Optional<Reason> escalating(Case it, Policy policy) {
    Instant end = it.end(policy.calendar().zone());
    Instant middle = policy.before(end, Period.ofDays(28));
    SortedMap<String, List<Trace>> lately = it.between(middle, end);
    int before = it.between(policy.before(middle, Period.ofDays(28)), middle).size();
    String sentence = "%d incidents in 28 days, after %d".formatted(lately.size(), before);
    return lately.size() < policy.locations().incidents() || lately.size() <= before
        ? Optional.empty()
        : Optional.of(reason("escalating", lately, sentence, policy));
  }

  private static Optional<Reason> severalAgencies(Case it, Policy policy) {
    int agencies = it.agencies().size();
    return agencies < 2
        ? Optional.empty()
        : Optional.of(
            reason("several-agencies", it.incidents(), agencies + " agencies reported", policy));
  }

  /** SafeLives counts a repeat within 12 months of the last referral; so do Community MARACs. */
  private static Optional<Reason> repeatSinceReferral(Case it, Policy policy) {
    ZoneId zone = policy.calendar().zone();
    LocalDate start = it.month().atDay(1);
    return it.decisions().stream()
        .map(Decision::referred)
        .max(Comparator.naturalOrder())
        .filter(referred -> referred.plusMonths(12).isAfter(start))
        .flatMap(referred -> since(referred, zone, it, policy));
  }

  private static Optional<Reason> since(LocalDate referred, ZoneId zone, Case it, Policy policy) {
    Map<String, List<Trace>> since =
        it.between(referred.plusDays(1).atStartOfDay(zone).toInstant(), it.end(zone));
    String sentence = "again within 12 months of the referral";
    return since.isEmpty()
        ? Optional.empty()
        : Optional.of(reason("repeat-since-referral", since, sentence, policy));
  }

  private static Reason reason(
      String rule, Map<String, List<Trace>> incidents, String sentence, Policy policy) {
    return Reason.of(rule, policy.weightOf(rule), Case.signals(incidents.values()), sentence);
  }
}
