package org.ninefifteen.kit.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;

/** What each client may still ask for: a token bucket each. */
final class Allowances {

  private final Cache<String, Bucket> buckets;
  private final LimitsProperties properties;

  Allowances(LimitsProperties properties) {
    this.properties = properties;
    this.buckets =
        Caffeine.newBuilder()
            .maximumSize(properties.clients())
            .expireAfterAccess(Duration.ofMinutes(10))
            .build();
  }

  /** Zero when the request may be handled; else how long until the next one may. */
  Duration take(String client) {
    ConsumptionProbe probe =
        buckets.get(client, unseen -> fullBucket()).tryConsumeAndReturnRemaining(1);
    return Duration.ofNanos(probe.isConsumed() ? 0 : probe.getNanosToWaitForRefill());
  }

  /** Clients that were seen lately. */
  long remembered() {
    buckets.cleanUp();
    return buckets.estimatedSize();
  }

  private Bucket fullBucket() {
    return Bucket.builder()
        .addLimit(limit ->
            limit
                .capacity(properties.burst())
                .refillGreedy(properties.perSecond(), Duration.ofSeconds(1)))
        .build();
  }
}
