package org.ninefifteen.marac.model;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How long what is kept, from when on. It is configuration, and every decision names its version.
 * Illustrative: a partnership agrees on its own.
 */
public record Retention(String version, List<Rule> rules) {

  /** The folds look back a year from any day of a month. */
  private static final Period LOOKED_BACK = Period.ofMonths(13);

  public static final Retention USUAL =
      new Retention(
          "1",
          List.of(
              new Rule(Kind.REPORT_WORDS, Trigger.RECORDED, Period.ofYears(2)),
              new Rule(Kind.REPORT_WORDS, Trigger.CLOSED, Period.ofYears(1)),
              new Rule(Kind.CONTACT_WORDS, Trigger.RECORDED, Period.ofYears(2)),
              new Rule(Kind.PERSON_DETAILS, Trigger.LAST_CONTACT, Period.ofYears(3)),
              new Rule(Kind.SIGNALS, Trigger.RECORDED, Period.ofYears(6)),
              new Rule(Kind.MEMORY, Trigger.RECORDED, Period.ofYears(6)),
              new Rule(Kind.AGENDAS, Trigger.HELD, Period.ofYears(7))));

  public Retention {
    rules = rules.isEmpty() ? USUAL.rules() : inOrder(rules);
    Set<Object> named = new HashSet<>();
    for (Rule rule : rules) {
      require(
          named.add(List.of(rule.kind(), rule.after())), "Each class and trigger has one rule.");
    }
    requireLongEnough(rules);
  }

  /** From when on it is counted; {@code CLOSED}: answered or withdrawn. */
  public enum Trigger {
    RECORDED,
    CLOSED,
    LAST_CONTACT,
    HELD
  }

  /** The classes of what is kept. */
  public enum Kind {
    REPORT_WORDS,
    CONTACT_WORDS,
    PERSON_DETAILS,
    /** What calls have claimed. */
    SIGNALS,
    /** The pages of places and people, month by month. */
    MEMORY,
    /** Frozen agendas, and the issues that were on no later one. */
    AGENDAS;

    private boolean isCountedFrom(Trigger trigger) {
      return switch (this) {
        case REPORT_WORDS -> trigger == Trigger.RECORDED || trigger == Trigger.CLOSED;
        case CONTACT_WORDS, SIGNALS, MEMORY -> trigger == Trigger.RECORDED;
        case PERSON_DETAILS -> trigger == Trigger.LAST_CONTACT;
        case AGENDAS -> trigger == Trigger.HELD;
      };
    }
  }

  /** So long after that. */
  public record Rule(Kind kind, Trigger after, Period keep) {

    public Rule {
      require(kind.isCountedFrom(after), kind + " is not counted from " + after + ".");
      require(!keep.isNegative() && !keep.isZero(), "What is kept is kept for a while.");
    }

    /** What is older is due. */
    public Instant boundary(Instant now, ZoneId zone) {
      return now.atZone(zone).minus(keep).toInstant();
    }
  }

  public Optional<Rule> rule(Kind kind) {
    return rules.stream().filter(rule -> rule.kind() == kind).findFirst();
  }

  /** As the classes stand: signals go last, since by them the others are found. */
  private static List<Rule> inOrder(List<Rule> rules) {
    return rules.stream().sorted(Comparator.comparing(Rule::kind)).toList();
  }

  /** What is due is found by its signals, and the folds have to find what they look back on. */
  private static void requireLongEnough(List<Rule> rules) {
    long signals = rules.stream().mapToLong(rule -> days(rule, Kind.SIGNALS)).min().orElse(0);
    for (Rule rule : rules) {
      boolean isFolded = rule.kind() == Kind.SIGNALS || rule.kind() == Kind.MEMORY;
      require(
          !isFolded || days(rule.keep()) >= days(LOOKED_BACK),
          rule.kind() + " is looked back on for 13 months.");
      boolean isFound = isFolded || rule.kind() == Kind.AGENDAS;
      require(
          isFound || days(rule.keep()) <= signals,
          rule.kind() + " is found by its signals, which are kept for as long at least.");
    }
  }

  private static long days(Rule rule, Kind kind) {
    return rule.kind() == kind ? days(rule.keep()) : Long.MAX_VALUE;
  }

  private static long days(Period period) {
    return period.toTotalMonths() * 30 + period.get(ChronoUnit.DAYS);
  }

  private static void require(boolean holds, String sentence) {
    if (!holds) {
      throw new IllegalArgumentException(sentence);
    }
  }
}
