package org.ninefifteen.marac.rebuild;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.Document;
import org.ninefifteen.kit.access.Reach;
import org.ninefifteen.kit.events.Envelope;
import org.ninefifteen.marac.people.PeopleStore;
import org.ninefifteen.marac.people.model.Pair;
import org.ninefifteen.marac.people.model.Tombstone;
import reactor.core.publisher.Mono;

/** What this service itself has told: checksums of calls, and decisions about people in order. */
final class Decisions {

  static final String TOPIC = "community-marac";
  private static final String TYPE = "org.ninefifteen.community-marac.";
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private final Map<String, String> checksums = new HashMap<>();
  private final List<Envelope> heard = new ArrayList<>();
  private final Map<String, Deque<Envelope>> waiting = new HashMap<>();

  void take(List<ConsumerRecord<byte[], byte[]>> records) {
    records.forEach(each -> take(Envelope.from(each.headers(), each.value())));
  }

  private void take(Envelope event) {
    if (event.type().equals(TYPE + "agenda-frozen.v1")) {
      Document data = data(event);
      checksums.putIfAbsent(
          event.partnership() + "|" + data.getString("date"), data.getString("checksum"));
    } else {
      heard.add(event);
    }
  }

  /** By call; the first that was told is the one that people had. */
  Map<String, String> checksums() {
    return Map.copyOf(checksums);
  }

  void sort() {
    heard.stream()
        .sorted(Comparator.comparing(Envelope::time).thenComparing(Envelope::id))
        .forEach(event ->
            waiting.computeIfAbsent(event.partnership(), p -> new ArrayDeque<>()).add(event));
  }

  /** Does what was decided in the partnership before the instant, each once. */
  void apply(String partnership, Instant before, PeopleStore people) {
    Deque<Envelope> next = waiting.getOrDefault(partnership, new ArrayDeque<>());
    while (!next.isEmpty() && next.getFirst().time().isBefore(before)) {
      decided(next.removeFirst(), people).block(PATIENCE);
    }
  }

  private static Mono<Void> decided(Envelope event, PeopleStore people) {
    Reach reach = Reach.ofService(event.partnership());
    Document data = data(event);
    return switch (event.type().substring(TYPE.length())) {
      case "person-matched.v1" -> people.join(reach, pair(data));
      case "person-match-withdrawn.v1" -> people.part(reach, pair(data));
      case "person-erased.v1" ->
          people.bury(
              reach,
              data.getString("person"),
              new Tombstone(Instant.parse(data.getString("erasedAt")), data.getString("decision")));
      default -> Mono.empty();
    };
  }

  private static Pair pair(Document data) {
    List<String> people = data.getList("people", String.class);
    return Pair.of(people.getFirst(), people.getLast());
  }

  private static Document data(Envelope event) {
    return Document.parse(new String(event.data(), UTF_8));
  }
}
