package org.ninefifteen.marac.parked.kept;

import jakarta.validation.constraints.NotEmpty;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.convert.Delimiter;
import org.springframework.validation.annotation.Validated;

/**
 * How parked records are looked after.
 *
 * @param topics where they are parked
 * @param keeper the partnership whose operators see what is of no partnership that is served; by
 *     default nobody does
 * @param patience how long the broker may take for one record
 * @param every how often it is looked for what is to be sent and was not, and open ones are counted
 */
@Validated
@ConfigurationProperties("marac.parked")
public record ParkedProperties(
    @DefaultValue({
          "reports.parked",
          "patrols.parked",
          "hotspot-contacts.parked",
          "cctv-inventory.parked"
        })
        @Delimiter("|")
        @NotEmpty
        Set<String> topics,
    @Nullable String keeper,
    @DefaultValue("PT10S") Duration patience,
    @DefaultValue("PT10S") Duration every) {

  private static final String SUFFIX = ".parked";

  /** The topic whose records are parked there. */
  public static String original(String topic) {
    return topic.endsWith(SUFFIX) ? topic.substring(0, topic.length() - SUFFIX.length()) : topic;
  }
}
