package org.ninefifteen.kit.relay;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How events leave.
 *
 * @param sweepEvery how often the store is searched for what a crash left unsent
 * @param sweepAfter what is younger than this is on its way, perhaps from another instance
 * @param retryAfter the pause while the broker or the store is away
 * @param batch the most documents that are sent, or marked as sent, at once
 * @param queue how many documents may wait in memory; beyond it the sweeper fetches them
 * @param markEvery how long marks are gathered: they are written in bulk
 * @param deliveryTimeout after this a record without the broker's yes has failed
 * @param maxBlock the longest wait for a broker that was never seen
 * @param stopWithin what may be sent still while the service stops
 */
@ConfigurationProperties("outbox")
public record RelayProperties(
    @DefaultValue("PT30S") Duration sweepEvery,
    @DefaultValue("PT10S") Duration sweepAfter,
    @DefaultValue("PT0.5S") Duration retryAfter,
    @DefaultValue("500") int batch,
    @DefaultValue("20000") int queue,
    @DefaultValue("PT0.1S") Duration markEvery,
    @DefaultValue("PT10S") Duration deliveryTimeout,
    @DefaultValue("PT5S") Duration maxBlock,
    @DefaultValue("PT2S") Duration stopWithin) {}
