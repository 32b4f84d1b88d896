package org.ninefifteen.console;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The settings of the console.
 *
 * @param answer how long a page waits for the MARAC before it says that it does not answer
 * @param words how long evidence waits for the words of a report before it is shown without them
 * @param beat how often an open page hears that its live updates are still alive
 */
@Validated
@ConfigurationProperties("console")
public record ConsoleProperties(
    @DefaultValue("http://localhost:8085") URI marac,
    @DefaultValue("http://localhost:8081") URI reports,
    @DefaultValue("PT5S") Duration answer,
    @DefaultValue("PT2S") Duration words,
    @DefaultValue("PT10S") Duration beat,
    @NotEmpty List<@Valid Partnership> partnerships) {

  /** A partnership whose pages this console shows. */
  public record Partnership(@NotBlank String id, @NotBlank String name) {}
}
