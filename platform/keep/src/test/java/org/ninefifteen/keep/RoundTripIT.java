package org.ninefifteen.keep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ninefifteen.keep.Kept.keep;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.types.Binary;
import org.bson.types.Decimal128;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;
import org.ninefifteen.keep.Kept.Ended;
import org.ninefifteen.testkit.parts.WithParts;

@WithParts
class RoundTripIT {

  private static final Instant MORNING = Instant.parse("2019-02-19T09:15:00Z");

  @TempDir private Path folder;
  private Kept live;
  private Kept other;

  @BeforeEach
  void fill(TestInfo test) {
    live = Kept.empty(test);
    other = Kept.empty(test);
    live.put(
        "reports",
        "reports",
        new Document("_id", "medway/r-1")
            .append("version", 3L)
            .append("number", 7)
            .append("share", 0.5)
            .append("exact", Decimal128.parse("1.10"))
            .append("at", Date.from(MORNING))
            .append("absent", null)
            .append("sealed", new Binary(new byte[] {0, 1, -1}))
            .append("audience", List.of("kent-police"))
            .append(
                "place", new Document("lat", 51.38).append("name", "Mayford \u00e9 \ud83d\ude00")));
    for (int i = 0; i < 1_000; i++) {
      live.put("marac", "inbox", new Document("_id", "s#" + i).append("n", i));
    }
    live.put("marac", "pages", new Document("_id", new Document("a", 1).append("b", 2L)));
  }

  @AfterEach
  void end() {
    live.close();
    other.close();
  }

  @Test
  void restoresEveryDocumentAsItWas() {
    Ended saved = backup();
    Ended verified = keep("verify", "--from=" + folder.resolve("saved"));
    Ended restored = restore();

    assertThat(saved).isEqualTo(new Ended(0, saved.said()));
    assertThat(saved.said()).contains("1002 documents of 3 collections");
    assertThat(verified.code()).isZero();
    assertThat(restored.said()).contains("restored and read back");
    assertThat(restored.code()).isZero();
    assertThat(other.everything()).isEqualTo(live.everything()).hasSize(1_002);
  }

  @Test
  void savesTheDatabasesThatAreNamed() {
    keep("backup", "--store=" + live.address("reports"), "--to=" + folder.resolve("saved"));
    Ended misplaced =
        keep("restore", "--from=" + folder.resolve("saved"), "--store=" + other.address("marac"));
    Ended restored = restore();

    assertThat(misplaced.code()).isEqualTo(2);
    assertThat(misplaced.said()).contains("No address was given for the database reports");
    assertThat(restored.code()).isZero();
    assertThat(other.everything()).hasSize(1);
  }

  @Test
  void refusesAFileWithOneByteChanged() throws IOException {
    backup();
    Path file = folder.resolve("saved/marac/inbox.bson.gz");
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
      bytes.seek(bytes.length() / 2);
      int was = bytes.read();
      bytes.seek(bytes.length() / 2);
      bytes.write(was ^ 1);
    }

    assertRefused(file.toString());
  }

  @Test
  void refusesAFileThatIsCutOff() throws IOException {
    backup();
    Path file = folder.resolve("saved/reports/reports.bson.gz");
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
      bytes.setLength(bytes.length() - 9);
    }

    assertRefused(file.toString());
  }

  @Test
  void refusesAFolderOfWhichAFileIsGone() throws IOException {
    backup();
    Path file = folder.resolve("saved/marac/pages.bson.gz");
    Files.delete(file);

    assertRefused(file + " is missing");
  }

  @Test
  void refusesAManifestThatSomebodyChanged() throws IOException {
    backup();
    Path manifest = folder.resolve("saved/manifest.json");
    Files.writeString(manifest, Files.readString(manifest).replace("1000", "999"));

    assertRefused("manifest.json is not what was sealed");
  }

  @Test
  void doesNotTakeAnInterruptedBackupForAWholeOne() {
    assertThatThrownBy(() ->
            keep(
                new EndsBeforeTheSeal(),
                "backup",
                "--store=" + live.address(),
                "--to=" + folder.resolve("saved")))
        .isInstanceOf(IllegalStateException.class);

    assertThat(folder.resolve("saved/marac/inbox.bson.gz")).exists();
    assertRefused("is no whole backup");
    assertThat(backup().said()).contains("is not empty");
  }

  @Test
  void restoresOverNothingUnlessTold() {
    backup();
    other.put("marac", "inbox", new Document("_id", "somebody's"));

    Ended refused = restore();
    Ended told =
        keep(
            "restore", "--from=" + folder.resolve("saved"), "--store=" + other.address(), "--over");

    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.said()).contains("marac.inbox is not empty");
    assertThat(told.code()).isZero();
    assertThat(other.everything()).isEqualTo(live.everything());
  }

  @Test
  void saysWhenTheStoreIsAway() {
    backup();
    other.stop().run();

    Ended away =
        keep(
            "restore",
            "--from=" + folder.resolve("saved"),
            "--store=" + other.address() + "/?serverSelectionTimeoutMS=200");

    assertThat(away.code()).isEqualTo(2);
    assertThat(away.said()).contains("The store failed");
  }

  @Test
  void readsAddressesFromAFileThatNobodyElseSees() throws IOException {
    Path options =
        Files.writeString(
            folder.resolve("options"), "# ours\n--store=" + live.address("marac") + "\n");

    Ended saved = keep("backup", "@" + options, "--to=" + folder.resolve("saved"));

    assertThat(saved.said()).contains("1001 documents of 2 collections");
  }

  private void assertRefused(String why) {
    Ended verified = keep("verify", "--from=" + folder.resolve("saved"));
    Ended restored = restore();

    assertThat(verified.said()).startsWith("DAMAGED").contains(why);
    assertThat(verified.code()).isEqualTo(1);
    assertThat(restored).isEqualTo(verified);
    assertThat(other.everything()).isEmpty();
  }

  private Ended backup() {
    return keep("backup", "--store=" + live.address(), "--to=" + folder.resolve("saved"));
  }

  private Ended restore() {
    return keep("restore", "--from=" + folder.resolve("saved"), "--store=" + other.address());
  }

  /** It is asked twice: when a backup begins, and when all is written but the seal. */
  private static final class EndsBeforeTheSeal extends Clock {

    private boolean begun;

    @Override
    public Instant instant() {
      if (begun) {
        throw new IllegalStateException("killed");
      }
      begun = true;
      return MORNING;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
