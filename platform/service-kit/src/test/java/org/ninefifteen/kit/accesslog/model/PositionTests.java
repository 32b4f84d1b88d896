package org.ninefifteen.kit.accesslog.model;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class PositionTests {

  private static final Instant AT = Instant.parse("2019-02-19T09:15:00.123Z");

  private static final Entry READ =
      new Entry(
          AT,
          "chair-kent",
          "kent",
          "medway",
          Action.CONSULTATION,
          List.of(new Held("letters/1", "kent"), new Held("letters/é", "strood")),
          List.of("subject-7f3a"),
          "daily-call",
          List.of());

  /** Written a second time, from the documentation alone. */
  @Test
  void theHashIsOfTheBytesThatAreDocumented() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.write(new byte[32]);
    text(out, "nine-fifteen.access-log.entry.v1");
    text(out, "medway/letters");
    out.writeLong(1);
    out.writeLong(1_550_567_700_123L);
    text(out, "chair-kent");
    text(out, "kent");
    text(out, "medway");
    text(out, "CONSULTATION");
    out.writeInt(2);
    text(out, "letters/1");
    text(out, "kent");
    text(out, "letters/é");
    text(out, "strood");
    out.writeInt(1);
    text(out, "subject-7f3a");
    text(out, "daily-call");
    out.writeInt(0);
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray());

    assertThat(Position.start("medway/letters").next(READ).hash())
        .isEqualTo(HexFormat.of().formatHex(digest));
  }

  private static void text(DataOutputStream out, String text) throws IOException {
    byte[] utf8 = text.getBytes(UTF_8);
    out.writeInt(utf8.length);
    out.write(utf8);
  }

  @Test
  void theSameEntryElsewhereHasAnotherHash() {
    Position start = Position.start("medway/letters");

    List<Link> links = start.links(List.of(READ, READ));

    assertThat(links).extracting(Link::seq).containsExactly(1L, 2L);
    assertThat(links.getFirst().hash()).isNotEqualTo(links.getLast().hash());
    assertThat(Position.start("camden/letters").next(READ).hash())
        .isNotEqualTo(links.getFirst().hash());
  }

  @Test
  void halfASurrogatePairIsKeptAsTextThatCanBeHashed() {
    assertThat(new Held("letters/\ud800", "kent").record()).isEqualTo("letters/?");
  }

  @Test
  void aDisclosureNamesWhomItWasMadeTo() {
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            new Entry(AT, "a", "b", "c", Action.DISCLOSURE, List.of(), List.of(), null, List.of()));
  }

  @Test
  void aHeadIsSignedByItsKeyAndByNoOther() {
    SigningKey key = SigningKey.generated();
    Head head = key.sign(Position.start("medway/letters").next(READ).position(), AT);

    assertThat(key.trusted().hasSigned(head)).isTrue();
    assertThat(SigningKey.generated().trusted().hasSigned(head)).isFalse();
    assertThat(head.key()).isEqualTo(key.trusted().id()).hasSize(64);
  }
}
