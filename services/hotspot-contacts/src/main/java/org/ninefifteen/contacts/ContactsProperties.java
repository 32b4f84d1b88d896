package org.ninefifteen.contacts;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the hotspot-contacts service is told.
 *
 * @param zone whose months are counted
 * @param zones the same for single partnerships, by their id
 */
@ConfigurationProperties("hotspot-contacts")
record ContactsProperties(
    @DefaultValue("Europe/London") ZoneId zone, @DefaultValue Map<String, ZoneId> zones) {

  ContactsProperties {
    zones = Map.copyOf(zones);
  }

  YearMonth month(String partnership, Instant at) {
    return YearMonth.from(at.atZone(zones.getOrDefault(partnership, zone)));
  }
}
