package org.ninefifteen.marac;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import java.time.Duration;
import java.util.Map;
import org.ninefifteen.marac.model.Served;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What the MARAC is told.
 *
 * @param partnerships by id
 * @param settle how long a freeze waits for what is still on its way
 * @param tick how often it is looked whether a call is due
 * @param watchEvery how often an open page's partnership is looked at for changes
 * @param heartbeat after so long without a change an open page hears that it is still connected
 * @param maxWatchers open pages at once; one more is answered 503
 */
@Validated
@ConfigurationProperties("marac")
public record MaracProperties(
    @DefaultValue @NotEmpty Map<String, PartnershipSettings> partnerships,
    @DefaultValue("PT20S") Duration settle,
    @DefaultValue("PT1S") Duration tick,
    @DefaultValue("PT2S") Duration watchEvery,
    @DefaultValue("PT15S") Duration heartbeat,
    @DefaultValue("2000") @Min(1) int maxWatchers) {

  /** Whom this installation serves. */
  public Served served() {
    return new Served(
        partnerships.entrySet().stream()
            .map(each -> each.getValue().partnership(each.getKey()))
            .toList());
  }
}
