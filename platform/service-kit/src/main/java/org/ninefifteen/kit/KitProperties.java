package org.ninefifteen.kit;

import java.time.Duration;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What every service is told.
 *
 * @param partnerships that are served here
 * @param maxInFlight requests at once; one more is answered 503
 * @param takenWithin how long what was written may wait for the other end to take it
 */
@ConfigurationProperties("nine-fifteen")
public record KitProperties(
    @DefaultValue({"medway", "camden"}) Set<String> partnerships,
    @DefaultValue("64") int maxInFlight,
    @DefaultValue("PT1M") Duration takenWithin) {}
