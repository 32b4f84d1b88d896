package org.ninefifteen.faults.load;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.apache.kafka.clients.producer.ProducerRecord;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Whole lives of things as records on the wire, from the contracts' smallest samples. */
public final class Lives {
  private static final JsonMapper JSON = JsonMapper.shared();

  /** What the field is called that names a thing, and what may happen to it, in this order. */
  private record Kind(String topic, String agency, String field, List<String> events) {}

  private static final List<Kind> KINDS =
      List.of(
          new Kind(
              "reports",
              "kent-police",
              "report",
              List.of("report-received", "report-triaged", "report-answered")),
          new Kind("reports", "kent-police", "report", List.of("report-received")),
          new Kind(
              "reports",
              "medway-housing",
              "report",
              List.of("report-received", "report-triaged", "report-linked-as-duplicate")),
          new Kind(
              "reports",
              "medway-housing",
              "report",
              List.of("report-received", "report-withdrawn")),
          new Kind(
              "patrols",
              "community-wardens",
              "callOut",
              List.of("call-out-requested", "call-out-attended")),
          new Kind("patrols", "community-wardens", "patrol", List.of("patrol-logged")),
          new Kind(
              "patrols",
              "community-wardens",
              "patrol",
              List.of("patrol-logged", "patrol-withdrawn")),
          new Kind(
              "hotspot-contacts",
              "medway-outreach",
              "contact",
              List.of("contact-recorded", "contact-corrected")),
          new Kind("hotspot-contacts", "medway-outreach", "contact", List.of("contact-recorded")),
          new Kind(
              "cctv-inventory",
              "medway-cctv",
              "camera",
              List.of(
                  "camera-registered",
                  "camera-faulted",
                  "camera-priority-rated",
                  "camera-repaired",
                  "camera-faulted")));

  private final Map<String, ObjectNode> samples = new TreeMap<>();
  private final Random random;
  private final Instant now;
  private final List<ProducerRecord<byte[], byte[]>> records = new ArrayList<>();

  private Lives(long seed, Instant now) {
    this.random = new Random(seed);
    this.now = now;
  }

  /** At least so many, in the order in which they happened. */
  public static List<ProducerRecord<byte[], byte[]>> of(long seed, Instant now, int count) {
    var lives = new Lives(seed, now);
    for (int i = 0; lives.records.size() < count; i++) {
      lives.live(KINDS.get(lives.random.nextInt(KINDS.size())), i);
    }
    return lives.records;
  }

  /** Each of them three times, in any order. */
  public static List<ProducerRecord<byte[], byte[]>> shuffled(
      List<ProducerRecord<byte[], byte[]>> records, Random random) {
    var all = new ArrayList<ProducerRecord<byte[], byte[]>>();
    for (int i = 0; i < 3; i++) {
      all.addAll(records);
    }
    Collections.shuffle(all, random);
    return all;
  }

  private void live(Kind kind, int i) {
    var id = "life-" + i;
    var place = JSON.createObjectNode().put("name", "Shuffle Lane " + random.nextInt(200));
    place.put("precision", "STREET");
    var at = now.minusSeconds(random.nextInt(60, 3600));
    for (int n = 0; n < kind.events().size(); n++) {
      // Some come at once: then only their ids tell them apart.
      at = at.plus(Duration.ofMillis(random.nextInt(3) * 500L));
      add(kind, id, n, place, at);
    }
  }

  private void add(Kind kind, String id, int n, ObjectNode place, Instant at) {
    var event = kind.events().get(n);
    var data = sample(kind.topic(), event);
    data.put(kind.field(), id);
    if (data.has("places")) {
      data.putArray("places").addObject().set("place", place);
    } else {
      data.set("place", place);
    }
    if (data.has("incident")) {
      data.put("incident", id);
    }
    if (data.has("duplicateOf")) {
      var other = "life-" + random.nextInt(Math.max(1, number(id)));
      data.put("duplicateOf", other).put("incident", other);
    }
    records.add(record(kind, event, id, n, data, at));
  }

  private static int number(String id) {
    return Integer.parseInt(id.substring(id.indexOf('-') + 1));
  }

  private ObjectNode sample(String topic, String event) {
    var path = "/contracts/%s/%s.v1/minimal.json".formatted(topic, event);
    return samples.computeIfAbsent(path, Lives::read).deepCopy();
  }

  private static ObjectNode read(String path) {
    try (var in = Objects.requireNonNull(Lives.class.getResourceAsStream(path), path)) {
      return (ObjectNode) JSON.readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ProducerRecord<byte[], byte[]> record(
      Kind kind, String event, String id, int n, ObjectNode data, Instant at) {
    var record =
        new ProducerRecord<>(kind.topic(), id.getBytes(UTF_8), JSON.writeValueAsBytes(data));
    Map.of(
            "ce_specversion",
            "1.0",
            "ce_id",
            id + "-" + n,
            "ce_source",
            "/partnerships/medway/" + kind.topic(),
            "ce_type",
            "org.ninefifteen." + kind.topic() + "." + event + ".v1",
            "ce_subject",
            id,
            "ce_time",
            at.toString(),
            "ce_recordedtime",
            at.toString(),
            "ce_partnership",
            "medway",
            "ce_agency",
            kind.agency(),
            "ce_marking",
            "OFFICIAL")
        .forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
    record.headers().add("content-type", "application/json".getBytes(UTF_8));
    return record;
  }
}
