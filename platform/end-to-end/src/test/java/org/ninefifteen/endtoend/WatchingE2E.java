package org.ninefifteen.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ninefifteen.endtoend.watching.Watching;
import org.ninefifteen.launcher.options.Port;

/** What alerts and dashboards ask for is what the services publish, and nobody is in it. */
@ExtendWith(OneMachine.class)
class WatchingE2E {
  private static final Set<Port> SERVICES = EnumSet.range(Port.CONSOLE, Port.COMMUNITY_MARAC);

  /** Kept for {@code promtool check metrics}, in {@code .ci/check-deploy}. */
  private static final Path KEPT = Path.of("target", "metrics");

  private static final Pattern NAME = Pattern.compile("(?m)^([a-zA-Z_:][\\w:]*)");
  private static final Pattern LABEL = Pattern.compile("([a-z_]+)=\"((?:[^\"\\\\]|\\\\.)*)\"");

  /** Pseudonyms of people, and names that are made for one thing. */
  private static final Pattern SOMEBODY =
      Pattern.compile("person-[0-9a-f]{4}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-");

  @Test
  void eachMetricThatIsAskedForIsPublished(World world) throws IOException {
    System.gc(); // pauses are told of once there was one
    Awaitility.await()
        .untilAsserted(() -> assertThat(names(published(world))).containsAll(Watching.metrics()));
    keep(published(world));
  }

  @Test
  void noLabelNamesAPersonOrAThing(World world) {
    published(world)
        .forEach((service, text) ->
            assertThat(LABEL.matcher(text).results().map(found -> found.group(2)))
                .as(service)
                .isNotEmpty()
                .noneMatch(value -> SOMEBODY.matcher(value).find()));
  }

  private static Map<String, String> published(World world) {
    return SERVICES.stream()
        .collect(Collectors.toMap(Port::word, world::metrics, (a, b) -> a, TreeMap::new));
  }

  private static Set<String> names(Map<String, String> published) {
    return published.values().stream()
        .flatMap(text -> NAME.matcher(text).results())
        .map(found -> found.group(1))
        .collect(Collectors.toSet());
  }

  private static void keep(Map<String, String> published) throws IOException {
    Files.createDirectories(KEPT);
    for (var each : published.entrySet()) {
      Files.writeString(KEPT.resolve(each.getKey() + ".prom"), each.getValue());
    }
  }
}
