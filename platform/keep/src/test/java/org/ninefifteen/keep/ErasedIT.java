package org.ninefifteen.keep;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.ninefifteen.keep.Kept.keep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;
import org.ninefifteen.keep.Kept.Ended;
import org.ninefifteen.kit.personal.model.Opening.Erased;
import org.ninefifteen.kit.personal.store.StoredSubject;
import org.ninefifteen.kit.personal.store.SubjectDatabase;
import org.ninefifteen.testkit.parts.Parts;
import org.ninefifteen.testkit.parts.WithParts;

/** Who is erased after a backup stays erased when the backup is restored. */
@WithParts(topics = "community-marac")
class ErasedIT {

  private static final String GONE = "medway|person-7f3a";
  private static final String STAYS = "medway|person-22bc";
  private static final List<String> STONE_AT = List.of("erased", "at");
  private static final Instant MORNING = Instant.parse("2019-02-20T10:05:00Z");

  @TempDir private Path folder;
  private Kept live;
  private Kept other;

  @BeforeEach
  void save(TestInfo test) {
    live = Kept.empty(test);
    other = Kept.empty(test);
    for (String each : List.of(GONE, STAYS, "camden|person-7f3a", "medway|record:reports/r-1")) {
      live.put(
          "subjects",
          "subjects",
          new Document("_id", each)
              .append("key", new Binary(each.getBytes(UTF_8)))
              .append("indexes", List.of("i-1")));
    }
    live.put("subjects", "matches", new Document("_id", "i-1").append("subjects", both()));
    live.put("subjects", "matches", new Document("_id", "i-2").append("subjects", List.of(GONE)));
    live.put("marac", "people", new Document("_id", GONE));
    Ended saved =
        keep(
            "backup",
            "--store=" + live.address(),
            "--to=" + folder.resolve("saved"),
            "--keys=" + live.address("subjects"),
            "--keys-to=" + folder.resolve("keys"));
    assertThat(saved.code()).isZero();
  }

  private static List<String> both() {
    return List.of(GONE, STAYS);
  }

  @AfterEach
  void end() {
    live.close();
    other.close();
  }

  @Test
  void bringsBackNoKeyOfWhoWasErasedSince(Parts parts) throws Exception {
    Told.erasure(parts, "person-7f3a", MORNING);
    Told.erasure(parts, "person-new", MORNING);

    Ended restored = restore("--broker=" + parts.bootstrapServers());

    assertThat(restored.said()).contains("2 people are erased; the keys of 1 of them");
    assertThat(restored.code()).isZero();
    assertThat(found(GONE).key()).isNull();
    assertThat(found(GONE).indexes()).isEmpty();
    assertThat(found(GONE).tombstone()).isEqualTo(new Erased(MORNING, "d-person-7f3a"));
    assertThat(found("medway|person-new").isErased()).isTrue();
    assertThat(found(STAYS).key()).isEqualTo(new Binary(STAYS.getBytes(UTF_8)));
    assertThat(other.client().getDatabase("marac").getCollection("people").find())
        .extracting(each -> each.get("_id"), each -> each.getEmbedded(STONE_AT, Date.class))
        .containsExactlyInAnyOrder(
            tuple(GONE, Date.from(MORNING)), tuple("medway|person-new", Date.from(MORNING)));
    assertThat(found("camden|person-7f3a").isErased()).isFalse();
    assertThat(found("medway|record:reports/r-1").isErased()).isFalse();
    assertThat(other.everything().toString()).doesNotContain("i-2");
    assertThat(other.client().getDatabase("subjects").getCollection("matches").find())
        .containsExactly(new Document("_id", "i-1").append("subjects", List.of(STAYS)));
  }

  /** What the restore writes has to be what the services themselves would have written. */
  @Test
  void leavesWhatAnErasureLeaves(Parts parts) throws Exception {
    Told.erasure(parts, "person-7f3a", MORNING);
    restore("--broker=" + parts.bootstrapServers());
    try (SubjectDatabase keys = SubjectDatabase.at(live.address("subjects"))) {
      keys.subjects().erase(GONE, new Erased(MORNING, "d-person-7f3a")).block();
      keys.subjects().forgetIndexes(GONE).block();
      keys.matches().remove(List.of("i-1", "i-2"), GONE).block();
    }

    assertThat(keysOf(other)).containsAllEntriesOf(keysOf(live));
  }

  @Test
  void takesTheErasuresFromAFileToo(Parts parts) throws Exception {
    Told.erasure(parts, "person-7f3a", MORNING);
    Path file = folder.resolve("erasures");
    assertThat(keep("erasures", "--broker=" + parts.bootstrapServers(), "--to=" + file).code())
        .isZero();

    Ended restored = restore("--erasures=" + file);

    assertThat(restored.code()).isZero();
    assertThat(found(GONE).isErased()).isTrue();
    Files.writeString(file, Files.readAllLines(file).getFirst() + "\n");
    assertThat(restore("--erasures=" + file, "--over").said()).contains("does not end with");
  }

  @Test
  void restoresNoKeysWithoutTheErasures(Parts parts) throws IOException {
    Path quick = Files.writeString(folder.resolve("quick"), "default.api.timeout.ms=1000");

    Ended untold = restore();
    parts.stopBroker();
    Ended away = restore("--broker=" + parts.bootstrapServers(), "--broker-settings=" + quick);
    parts.startBroker();

    assertThat(untold.code()).isEqualTo(2);
    assertThat(untold.said()).contains("Keys are not restored without the erasures");
    assertThat(away.code()).isEqualTo(2);
    assertThat(away.said()).contains("The broker failed");
    assertThat(other.everything()).isEmpty();
  }

  @Test
  void keepsKeysApart() {
    Path saved = folder.resolve("saved");
    Ended among = keep("backup", "--store=" + live.address(), "--to=" + folder.resolve("all"));
    Ended inside =
        keep(
            "backup",
            "--store=" + live.address(),
            "--to=" + folder.resolve("all"),
            "--keys=" + live.address("subjects"),
            "--keys-to=" + folder.resolve("all/keys"));
    Ended mistaken =
        keep("restore", "--from=" + folder.resolve("keys"), "--store=" + other.address());

    assertThat(among.said()).contains("subjects holds people's keys");
    assertThat(inside.said()).contains("has to be apart");
    assertThat(mistaken.said()).contains("holds KEYS, not SERVICES");
    assertThat(saved.resolve("subjects")).doesNotExist();
    assertThat(folder.resolve("all")).doesNotExist();
    assertThat(other.everything()).isEmpty();
  }

  private Ended restore(String... more) {
    List<String> args =
        new ArrayList<>(
            List.of(
                "restore",
                "--from=" + folder.resolve("saved"),
                "--store=" + other.address(),
                "--keys-from=" + folder.resolve("keys"),
                "--keys=" + other.address("subjects")));
    args.addAll(List.of(more));
    return keep(args.toArray(String[]::new));
  }

  private StoredSubject found(String id) {
    try (SubjectDatabase keys = SubjectDatabase.at(other.address("subjects"))) {
      return Objects.requireNonNull(keys.subjects().find(List.of(id)).blockLast());
    }
  }

  private static Map<String, String> keysOf(Kept kept) {
    Map<String, String> keys = kept.everything();
    keys.keySet().removeIf(name -> !name.startsWith("subjects."));
    return keys;
  }
}
