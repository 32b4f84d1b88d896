package org.ninefifteen.marac.agenda.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class IssueTests {

  private static final int QUIET = 28;
  private static final LocalDate MONDAY = LocalDate.parse("2019-02-18");

  @Test
  void threeMorningsAreOneIssueWithThreeItemDays() {
    Issue issue = issue("place:mayford", MONDAY, MONDAY.plusDays(1), MONDAY.plusDays(2));

    assertThat(Issue.different(List.of(issue), QUIET)).isEqualTo(1);
    assertThat(issue.days()).hasSize(3);
    assertThat(issue.nameOn(MONDAY.plusDays(3), QUIET))
        .isEqualTo("place:mayford|cuckooing|2019-02-18");
  }

  @Test
  void afterTheQuietDaysItIsANewIssue() {
    LocalDate back = MONDAY.plusDays(QUIET + 1);

    Issue issue = issue("place:mayford", MONDAY, back);

    assertThat(Issue.different(List.of(issue), QUIET)).isEqualTo(2);
    assertThat(issue.earlier(back, QUIET)).isEmpty();
    assertThat(issue.nameOn(back, QUIET)).endsWith("|2019-03-19");
  }

  @Test
  void aMonthOfQuietIsNotQuiteEnough() {
    Issue issue = issue("place:mayford", MONDAY, MONDAY.plusDays(QUIET));

    assertThat(Issue.different(List.of(issue), QUIET)).isEqualTo(1);
  }

  /** S4: Medway's call handled 145 different issues in a year, on many more item-days. */
  @Property(tries = 20)
  void aYearOfMedwayIs145DifferentIssuesHoweverManyItemDays(@ForAll Random random) {
    List<Issue> issues = aYearOf(145, random);

    long itemDays = issues.stream().mapToLong(i -> i.days().size()).sum();

    assertThat(Issue.different(issues, QUIET)).isEqualTo(145);
    assertThat(itemDays).isGreaterThan(145);
    assertThat(issues.size()).isLessThan(145);
  }

  /** Each place and kind has one, two or three runs of mornings, with quiet in between. */
  private static List<Issue> aYearOf(int different, Random random) {
    List<Issue> issues = new ArrayList<>();
    for (int left = different; left > 0; ) {
      int runs = Math.min(left, issues.isEmpty() ? 2 : 1 + random.nextInt(3));
      issues.add(issueOf(runs, issues.size(), random));
      left -= runs;
    }
    return issues;
  }

  private static Issue issueOf(int runs, int number, Random random) {
    List<LocalDate> days = new ArrayList<>();
    LocalDate day = LocalDate.parse("2018-01-01").plusDays(random.nextInt(30));
    for (int run = 0; run < runs; run++) {
      for (int morning = random.nextInt(5) + (run == 0 ? 2 : 1); morning > 0; morning--) {
        days.add(day);
        day = day.plusDays(1 + random.nextInt(3));
      }
      day = days.getLast().plusDays(QUIET + 1 + random.nextInt(20));
    }
    return issue("place:p" + number, days.toArray(LocalDate[]::new));
  }

  private static Issue issue(String subject, LocalDate... days) {
    SortedMap<LocalDate, Integer> ranks = new TreeMap<>();
    List.of(days).forEach(day -> ranks.put(day, 1));
    return new Issue(subject, "cuckooing", ranks, Map.of());
  }
}
