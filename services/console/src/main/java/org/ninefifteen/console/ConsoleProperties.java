package org.ninefifteen.console;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.net.URI;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The settings of the console.
 *
 * @param answer how long a page waits for the MARAC, or for a log, before it says that it does not
 *     answer
 * @param words how long the words and details of a report are waited for
 * @param beat how often an open page hears that its live updates are still alive
 * @param patrols asked about their log of accesses alone, as contacts are
 * @param zone of the times of sessions, of logs and of decisions; those of a call are told in its
 *     partnership's
 * @param session how long a session lasts without use, and at most
 */
@Validated
@ConfigurationProperties("console")
public record ConsoleProperties(
    @DefaultValue("http://localhost:8085") URI marac,
    @DefaultValue("http://localhost:8081") URI reports,
    @DefaultValue("http://localhost:8082") URI patrols,
    @DefaultValue("http://localhost:8083") URI contacts,
    @DefaultValue("PT5S") Duration answer,
    @DefaultValue("PT2S") Duration words,
    @DefaultValue("PT10S") Duration beat,
    @DefaultValue Session session,
    @DefaultValue("Europe/London") ZoneId zone,
    @NotEmpty List<@Valid Partnership> partnerships) {

  /**
   * A partnership whose pages this console shows.
   *
   * @param help whom to ask for a role or after a mistake: a name of a desk, and its number
   */
  public record Partnership(@NotBlank String id, @NotBlank String name, @Nullable String help) {}

  /** What a partnership is called; absent for one that is not shown here. */
  public @Nullable String nameOf(String partnership) {
    return partnerships.stream()
        .filter(known -> known.id().equals(partnership))
        .map(Partnership::name)
        .findFirst()
        .orElse(null);
  }

  /** The limits of a session. */
  public record Session(
      @DefaultValue("PT1H") Duration idle, @DefaultValue("PT10H") Duration longest) {}
}
