package org.ninefifteen.marac.memory;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.bson.BsonDocument;
import org.bson.Document;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.DocumentCodec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ninefifteen.contracts.Contract;
import org.ninefifteen.contracts.Sample;
import org.ninefifteen.kit.access.Caller;
import org.ninefifteen.kit.access.Reach;
import org.ninefifteen.marac.agenda.model.Audiences;
import org.ninefifteen.marac.agenda.model.Given;
import org.ninefifteen.marac.memory.model.PageEntry;
import org.ninefifteen.marac.memory.model.PageId;
import org.ninefifteen.marac.memory.model.Said;
import org.ninefifteen.marac.memory.model.Traces;
import org.ninefifteen.marac.places.model.Gazetteer;
import org.ninefifteen.marac.signals.model.Signal;
import org.ninefifteen.marac.signals.model.SignalId;
import org.ninefifteen.marac.signals.model.SubjectKey;
import org.ninefifteen.marac.signals.model.Trace;
import org.ninefifteen.marac.signals.wire.Reading;
import org.ninefifteen.marac.signals.wire.SignalsV1;

class DocumentsTests {

  private static final Reach ALL = Reach.ofService("medway");

  static Stream<Signal> signals() {
    return Contract.all().stream().flatMap(Contract::samples).flatMap(DocumentsTests::signal);
  }

  @ParameterizedTest
  @MethodSource("signals")
  void givesBackTheSignalThatWasWritten(Signal signal) {
    Document document = stored(SignalDocuments.write(signal));

    assertThat(SignalDocuments.read(document)).isEqualTo(signal);
  }

  @ParameterizedTest
  @MethodSource("signals")
  void givesBackTheTracesThatWereWritten(Signal signal) {
    for (PageEntry entry : new Traces(Gazetteer.EMPTY, ZoneId.of("Europe/London")).of(signal)) {
      assertThat(PageDocuments.read(ALL, page(entry))).containsExactly(entry.trace());
    }
  }

  @Property
  void namesEntriesSoThatAnyIdComesBack(
      @ForAll String id, @ForAll Set<@AlphaChars @StringLength(min = 1, max = 9) String> audience) {
    SignalId signal = new SignalId("/partnerships/medway/reports", "e" + id);
    Trace trace =
        new Trace(
            signal,
            Trace.Kind.REPORT,
            "kent-police",
            Instant.EPOCH,
            Instant.EPOCH,
            "r-1",
            null,
            null,
            null,
            audience);
    PageId page = new PageId("medway", "1970-01", new SubjectKey(SubjectKey.Kind.PLACE, "mayford"));
    PageEntry entry = new PageEntry(page, 3, trace, null);

    assertThat(PageDocuments.name(entry)).doesNotContain(".", "$", "\0").isNotBlank();
    assertThat(PageDocuments.read(ALL, page(entry))).containsExactly(trace);
  }

  private static Document page(PageEntry entry) {
    Document entries =
        new Document(PageDocuments.name(entry), stored(PageDocuments.entry(entry.trace())));
    return new Document("_id", entry.page().toString()).append("entries", entries);
  }

  /** As a store gives it back: through BSON. */
  private static Document stored(Document document) {
    BsonDocument bson = document.toBsonDocument();
    return new DocumentCodec().decode(bson.asBsonReader(), DecoderContext.builder().build());
  }

  private static Stream<Signal> signal(Sample sample) {
    Reading reading =
        new SignalsV1()
            .read(sample.contract().topic(), sample.headers()::get, sample.data().getBytes(UTF_8));
    return reading instanceof Reading.Understood understood
        ? Stream.of(understood.signal())
        : Stream.of();
  }

  @Property
  void keepsPartsOfNamesApart(@ForAll String id) {
    assertThat(List.of(FieldNames.escaped(id))).allMatch(n -> n.indexOf('~') < 0);
    assertThat(FieldNames.unescaped(FieldNames.escaped(id))).isEqualTo(id);
  }

  /** Pages and inboxes of before there was an audience. */
  @Test
  void whatNamesNoAudienceIsForAll() {
    Document old = SignalDocuments.write(Given.report("r1", Given.MAYFORD, Given.evening(8)));

    assertThat(old).doesNotContainKey("audience");
    assertThat(SignalDocuments.read(old).origin().limit()).isEmpty();
  }

  @Property
  void whatWasSaidLastComesBack(
      @ForAll String id, @ForAll Set<@AlphaChars @StringLength(min = 1, max = 9) String> audience) {
    Said said =
        new Said(
            Given.evening(3), new SignalId("/partnerships/medway/reports", "e" + id), audience);

    assertThat(Said.of(said.toString())).isEqualTo(said);
  }

  @Test
  void aPageHasForEachReaderWhatItMaySee() {
    Signal secret = Audiences.to(Given.report("r1", Given.MAYFORD, Given.evening(8)), "kent-fire");
    PageEntry entry = new Traces(Gazetteer.EMPTY, ZoneId.of("Europe/London")).of(secret).getFirst();

    assertThat(PageDocuments.read(reachOf("kent-fire"), page(entry))).hasSize(1);
    assertThat(PageDocuments.read(reachOf("kent-police"), page(entry))).hasSize(1);
    assertThat(PageDocuments.read(reachOf("medway-housing"), page(entry))).isEmpty();
    assertThat(entry.title()).isNull();
  }

  private static Reach reachOf(String agency) {
    return new Caller("somebody", "medway", Set.of(agency), Set.of()).reach("medway");
  }
}
