package org.ninefifteen.console.session.model;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One session of one person.
 *
 * @param id names it in forms; it opens nothing
 * @param person the id of the person, as the provider knows them
 * @param lastUsed what a page does by itself is no use
 * @param browser "Firefox on Windows"
 * @param atProvider the provider's own session that it came from, where the provider tells
 */
public record Visit(
    String id,
    String person,
    String partnership,
    Instant since,
    Instant lastUsed,
    String browser,
    @Nullable String atProvider) {

  /** How long a session lasts without use, and at most. */
  public record Limits(Duration idle, Duration longest) {}

  public Visit usedAt(Instant now) {
    return new Visit(id, person, partnership, since, now, browser, atProvider);
  }

  public boolean hasLapsed(Limits limits, Instant now) {
    return !now.isBefore(since.plus(limits.longest()))
        || !now.isBefore(lastUsed.plus(limits.idle()));
  }
}
