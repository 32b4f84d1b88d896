package org.ninefifteen.launcher.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The hundred patrols of a day that see nothing: they are what an agenda has to leave off. */
record RoutinePatrols(String partnership, Moments moments) {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final List<String> BEATS =
      List.of(
          "Brook Parade",
          "Tanyard Lane",
          "Quarry Rise",
          "Sail Yard",
          "Mill Race",
          "Fort Gardens",
          "Orchard Steps",
          "Beacon Court",
          "Ferry Green",
          "Chalk Pit Road",
          "Signal Terrace",
          "Weir Close");
  private static final List<String> TEAMS = List.of("RSP", "RSP", "CPO", "COMMUNITY_WARDENS");

  /** Spread evenly from one moment to the other, each sent when it has ended. */
  Stream<Post> between(Instant from, Instant to, int count, String name) {
    var step = Duration.between(from, to).dividedBy(count + 1L);
    return IntStream.range(0, count)
        .mapToObj(i -> post(name + "-" + i, from.plus(step.multipliedBy(i + 1L)), i));
  }

  private Post post(String name, Instant end, int i) {
    return new Post(
        "patrols",
        "/partnerships/" + partnership + "/patrols",
        "routine-" + name,
        end,
        body(end, i));
  }

  private ObjectNode body(Instant end, int i) {
    var body = JSON.createObjectNode();
    body.put("agency", "community-wardens").put("reason", "ROUTINE");
    body.put("start", end.minus(Duration.ofMinutes(25)).toString()).put("end", end.toString());
    body.putArray("teams").add(TEAMS.get(i % TEAMS.size()));
    var place = body.putArray("places").addObject().putObject("place");
    place.put("name", BEATS.get(i % BEATS.size())).put("precision", "STREET");
    body.putArray("outcomes").addObject().put("outcome", "NOTHING_SEEN").put("count", 1);
    return body;
  }
}
