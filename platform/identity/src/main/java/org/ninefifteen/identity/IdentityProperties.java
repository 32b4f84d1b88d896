package org.ninefifteen.identity;

import jakarta.validation.constraints.NotEmpty;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The settings.
 *
 * @param consoles where browsers find the console, by every name that it has
 * @param agencies scopes, by partnership and client
 * @param people by user name
 */
@Validated
@ConfigurationProperties("identity")
public record IdentityProperties(
    @NotEmpty String issuer,
    Path folder,
    @NotEmpty List<String> consoles,
    Map<String, Map<String, Set<String>>> agencies,
    Map<String, Membership> people,
    @DefaultValue("PT15M") Duration tokenLifetime,
    @DefaultValue("PT12H") Duration workingDay) {

  /** Everybody who has a password or a secret. */
  public Set<String> names() {
    var names = new LinkedHashMap<String, String>();
    people.keySet().forEach(each -> putOnce(names, each));
    agencies.values().forEach(each -> each.keySet().forEach(client -> putOnce(names, client)));
    putOnce(names, "console");
    return names.keySet();
  }

  private static void putOnce(Map<String, String> names, String name) {
    if (names.put(name, name) != null) {
      throw new IllegalArgumentException("There are two of the name " + name);
    }
  }
}
