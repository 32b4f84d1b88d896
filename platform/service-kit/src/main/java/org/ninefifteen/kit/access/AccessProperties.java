package org.ninefifteen.kit.access;

import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What callers may do here, and how long a verified token is believed.
 *
 * @param roles the scopes that each role of a token stands for in this service
 * @param tokens that are remembered at once
 * @param tokenKept for how long at most; a token that ends earlier is forgotten then
 * @param keysKept how long the issuer's keys are used before they are asked for again
 * @param keysEvery after so long at the earliest the keys are asked for because one is unknown
 */
@ConfigurationProperties("nine-fifteen.access")
public record AccessProperties(
    @DefaultValue Map<String, Set<String>> roles,
    @DefaultValue("10000") int tokens,
    @DefaultValue("PT1M") Duration tokenKept,
    @DefaultValue("PT5M") Duration keysKept,
    @DefaultValue("PT10S") Duration keysEvery) {

  public AccessProperties {
    roles = Map.copyOf(roles);
  }

  /** All that somebody with these roles may do. */
  public Set<String> scopesOf(Iterable<String> named) {
    Set<String> scopes = new HashSet<>();
    named.forEach(role -> scopes.addAll(roles.getOrDefault(role, Set.of())));
    return scopes;
  }
}
