package org.ninefifteen.marac.agenda.model;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ninefifteen.marac.signals.model.Limit;

/**
 * Trouble of one kind with one subject, over all the calls that it was on. After enough quiet days
 * it is a new issue: the same place and kind may be several issues in a year.
 *
 * @param subject the subject's key
 * @param days the calls that it was an item of, each with its rank
 * @param limits who alone could see it on which of the calls; a call that all could see has none
 */
public record Issue(
    String subject,
    String kind,
    SortedMap<LocalDate, Integer> days,
    Map<LocalDate, List<Limit>> limits) {

  public Issue {
    days = new TreeMap<>(days);
    limits = Map.copyOf(limits);
  }

  /** One that no call has seen yet. */
  public static Issue unseen(String subject, String kind) {
    return new Issue(subject, kind, new TreeMap<>(), Map.of());
  }

  /** Whether a call shortly before the day had it, so that on the day it is still the same. */
  public boolean isOpenOn(LocalDate date, int quietDays) {
    return !earlier(date, quietDays).isEmpty();
  }

  /** The calls before the day that had this very issue, without a quiet time in between. */
  public SortedMap<LocalDate, Integer> earlier(LocalDate date, int quietDays) {
    NavigableMap<LocalDate, Integer> run = new TreeMap<>();
    LocalDate next = date;
    for (Map.Entry<LocalDate, Integer> day : before(date).descendingMap().entrySet()) {
      if (day.getKey().isBefore(next.minusDays(quietDays))) {
        break;
      }
      run.put(day.getKey(), day.getValue());
      next = day.getKey();
    }
    return run;
  }

  /** Who alone could see the calls before the day that had this very issue. */
  public SortedSet<Limit> limitsOn(LocalDate date, int quietDays) {
    return earlier(date, quietDays).keySet().stream()
        .flatMap(day -> limits.getOrDefault(day, List.of()).stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** What the issue that it is on the day is called: by the day on which that one began. */
  public String nameOn(LocalDate date, int quietDays) {
    SortedMap<LocalDate, Integer> run = earlier(date, quietDays);
    LocalDate began = run.isEmpty() ? date : run.firstKey();
    return subject + "|" + kind + "|" + began;
  }

  /** How many different issues the days make, however many item-days they are. */
  public static long different(Collection<Issue> issues, int quietDays) {
    return issues.stream()
        .flatMap(i -> i.days.keySet().stream().map(day -> i.nameOn(day, quietDays)))
        .distinct()
        .count();
  }

  private NavigableMap<LocalDate, Integer> before(LocalDate date) {
    return new TreeMap<>(days.headMap(date));
  }
}
