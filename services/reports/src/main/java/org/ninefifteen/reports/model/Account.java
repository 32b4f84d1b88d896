package org.ninefifteen.reports.model;

import java.time.Instant;
import java.util.List;

/**
 * What the agency was told.
 *
 * @param occurredAt when it happened, as the reporter remembers
 * @param anonymous the reporter wants to be known to nobody
 */
public record Account(
    String agency,
    Channel channel,
    Instant occurredAt,
    Finding finding,
    List<Involvement> people,
    boolean anonymous) {

  public Account {
    people = List.copyOf(people);
    if (anonymous && people.stream().anyMatch(Account::isReporter)) {
      throw new IllegalArgumentException("An anonymous report names no reporter.");
    }
  }

  private static boolean isReporter(Involvement involvement) {
    return involvement.role() == Involvement.Role.REPORTER;
  }

  Account with(Finding better) {
    return new Account(agency, channel, occurredAt, better, people, anonymous);
  }
}
