package org.ninefifteen.patrols;

import java.time.Duration;
import java.time.ZoneId;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the patrols service is told.
 *
 * @param longestShift longer is a wrong date
 * @param clockSkew how far the clocks of agencies may be ahead of ours
 * @param zone whose clocks are meant by times without an offset, and whose months are counted
 * @param zones the same for single partnerships, by their id
 */
@ConfigurationProperties("patrols")
public record PatrolsProperties(
    @DefaultValue("PT16H") Duration longestShift,
    @DefaultValue("PT5M") Duration clockSkew,
    @DefaultValue("Europe/London") ZoneId zone,
    @DefaultValue Map<String, ZoneId> zones) {

  public PatrolsProperties {
    zones = Map.copyOf(zones);
  }

  public ZoneId zoneOf(String partnership) {
    return zones.getOrDefault(partnership, zone);
  }
}
