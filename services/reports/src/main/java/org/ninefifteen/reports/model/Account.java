package org.ninefifteen.reports.model;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * What the agency was told.
 *
 * @param audience the agencies that may know of it beside this one; empty for all
 * @param occurredAt when it happened, as the reporter remembers
 * @param anonymous the reporter wants to be known to nobody
 */
public record Account(
    String agency,
    Set<String> audience,
    Channel channel,
    Instant occurredAt,
    Finding finding,
    List<Involvement> people,
    boolean anonymous) {

  public Account {
    audience = Set.copyOf(audience);
    people = List.copyOf(people);
    if (anonymous && people.stream().anyMatch(Account::isReporter)) {
      throw new IllegalArgumentException("An anonymous report names no reporter.");
    }
  }

  private static boolean isReporter(Involvement involvement) {
    return involvement.role() == Involvement.Role.REPORTER;
  }

  Account with(Finding better) {
    return new Account(agency, audience, channel, occurredAt, better, people, anonymous);
  }
}
