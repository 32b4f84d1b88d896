package org.ninefifteen.marac.agenda.model;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ninefifteen.marac.agenda.model.matters.Incident;
import org.ninefifteen.marac.agenda.model.matters.Matter;
import org.ninefifteen.marac.agenda.model.matters.Reason;
import org.ninefifteen.marac.agenda.model.rules.Rule;
import org.ninefifteen.marac.model.Policy;
import org.ninefifteen.marac.model.Words;
import org.ninefifteen.marac.signals.model.Limit;
import org.ninefifteen.marac.signals.model.Signal.CallOutRequested;

/** A matter with what the rules found in it: it may become an item. */
record Candidate(Matter matter, List<Reason> reasons, Issue issue, Section section) {

  /** The order of the call; within a section, what nobody can place stands behind all else. */
  static final Comparator<Candidate> RANKING =
      Comparator.comparing(Candidate::section)
          .thenComparing(c -> !c.matter.subject().isPlaced())
          .thenComparing(Comparator.comparingInt(Candidate::score).reversed())
          .thenComparing(c -> c.matter.subject().key());

  /** As if no earlier call had anything like it. */
  static Candidate of(Matter matter, Policy policy) {
    return of(matter, Rule.allFor(matter, policy), List.of(), policy);
  }

  private static Candidate of(
      Matter matter, List<Reason> reasons, Collection<Issue> issues, Policy policy) {
    LocalDate date = matter.call().date();
    Issue issue = issueOf(matter, issues, policy);
    boolean wasOnAnEarlierCall = issue.isOpenOn(date, policy.quietDays());
    return new Candidate(matter, reasons, issue, Section.of(matter, reasons, wasOnAnEarlierCall));
  }

  /** With what earlier calls had; the rules do not look at it. */
  Candidate after(Collection<Issue> issues, Policy policy) {
    return of(matter, reasons, issues, policy);
  }

  int score() {
    return reasons.stream().mapToInt(Reason::weight).sum();
  }

  boolean isAdmitted(Policy policy) {
    return !reasons.isEmpty() && score() >= policy.threshold();
  }

  String title() {
    return Words.sentenceCase(issue.kind()) + ", " + matter.subject().name();
  }

  /** Who alone may see it: all that it rests on has to be for them, also on the earlier calls. */
  List<Limit> limits(Policy policy) {
    Set<Limit> all = new TreeSet<>();
    matter.signals().forEach(signal -> signal.origin().limit().ifPresent(all::add));
    reasons.forEach(reason -> all.addAll(matter.limits().of(reason.signals())));
    all.addAll(issue.limitsOn(matter.call().date(), policy.quietDays()));
    return List.copyOf(all);
  }

  Stream<Issue> issuesLookedFor() {
    return kindsOf(matter).stream().map(kind -> Issue.unseen(matter.subject().key(), kind));
  }

  /** What is new goes on with an issue that is open, whichever of its kinds that is. */
  private static Issue issueOf(Matter matter, Collection<Issue> issues, Policy policy) {
    List<String> kinds = kindsOf(matter);
    String subject = matter.subject().key();
    return issues.stream()
        .filter(i -> i.subject().equals(subject) && kinds.contains(i.kind()))
        .filter(i -> i.isOpenOn(matter.call().date(), policy.quietDays()))
        .min(Comparator.comparing(i -> kinds.indexOf(i.kind())))
        .orElseGet(() -> Issue.unseen(subject, kinds.getFirst()));
  }

  /** The kinds of trouble, the most telling first: a risk, then something new, then the rest. */
  private static List<String> kindsOf(Matter matter) {
    List<String> told =
        matter.incidents().stream()
            .sorted(
                Comparator.comparing((Incident i) -> !i.isRisky()).thenComparing(i -> !i.isNew()))
            .map(Incident::kind)
            .distinct()
            .sorted(Comparator.comparing(kind -> kind.equals("unclassified")))
            .toList();
    return told.isEmpty() ? List.of(kindWithoutReport(matter)) : told;
  }

  private static String kindWithoutReport(Matter matter) {
    return switch (matter.subject().kind()) {
      case CAMERA -> "camera-alert";
      case ESTATE -> "estate-programme";
      case FEED -> "feed-silent";
      case PLACE, PERSON, ALONE ->
          matter.all(CallOutRequested.class).isEmpty() ? kindOfVisit(matter) : "call-out";
    };
  }

  private static String kindOfVisit(Matter matter) {
    return matter.contacts().isEmpty() ? "patrol" : "outreach-contact";
  }
}
