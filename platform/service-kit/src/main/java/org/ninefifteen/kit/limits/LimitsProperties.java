package org.ninefifteen.kit.limits;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much one client may ask for in each instance.
 *
 * @param perSecond requests in the long run
 * @param burst requests at once, after a pause
 * @param clients that are remembered; one that is forgotten begins anew
 */
@ConfigurationProperties("nine-fifteen.limits")
public record LimitsProperties(
    @DefaultValue("100") int perSecond,
    @DefaultValue("200") int burst,
    @DefaultValue("10000") int clients) {}
