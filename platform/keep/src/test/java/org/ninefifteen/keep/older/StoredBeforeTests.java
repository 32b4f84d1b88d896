package org.ninefifteen.keep.older;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ninefifteen.kit.access.Reach;
import org.ninefifteen.marac.agenda.kept.IssueDocuments;
import org.ninefifteen.marac.agenda.model.Agenda;
import org.ninefifteen.marac.agenda.model.Issue;
import org.ninefifteen.marac.memory.PageDocuments;
import org.ninefifteen.marac.memory.SignalDocuments;
import org.ninefifteen.marac.memory.model.Said;
import org.ninefifteen.marac.signals.model.Trace;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an older version stored is read by this one. A fixture is never changed: what this one
 * stores otherwise is one more.
 */
class StoredBeforeTests {

  /** Written and read by hand, so that no class is named after them. */
  private static final Set<String> BY_HAND =
      Set.of(
          "marac.agendas",
          "marac.archive",
          "marac.feeds",
          "marac.inbox",
          "marac.issues",
          "marac.pages");

  static Stream<Stored> mapped() {
    return Stored.all().filter(each -> !BY_HAND.contains(each.name()));
  }

  static Stream<Stored> signals() {
    return Stored.all()
        .filter(each -> Set.of("marac.inbox", "marac.archive").contains(each.name()));
  }

  static Stream<Stored> pages() {
    return Stored.all().filter(each -> each.name().equals("marac.pages"));
  }

  /** Whatever it held is held still, and nothing that has to be there is missing. */
  @ParameterizedTest
  @MethodSource("mapped")
  void isReadWithNothingLostAndNothingMissing(Stored stored) {
    Object read = Mapped.read(stored);

    assertThat(Mapped.missing(read)).isEmpty();
    assertThat(Mapped.lost(stored.document(), Mapped.written(read))).isEmpty();
  }

  @Test
  void isThereForEveryClassThatIsStored() {
    assertThat(Mapped.collections().keySet())
        .isEqualTo(mapped().map(Stored::collection).collect(Collectors.toSet()));
  }

  @ParameterizedTest
  @MethodSource("signals")
  void givesTheSameSignal(Stored stored) {
    Document without = new Document(stored.document());
    without.remove("call");

    assertThat(SignalDocuments.write(SignalDocuments.read(stored.document()))).isEqualTo(without);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void givesEveryTraceOfAPage(Stored stored) {
    Map<?, ?> entries = stored.document().get("entries", Document.class);
    List<Trace> traces = PageDocuments.read(Reach.ofService("medway"), stored.document());

    assertThat(traces).hasSameSizeAs(entries.keySet());
  }

  @Test
  void givesTheDaysOfAnIssue() {
    Document stored = Stored.of("marac.issues");

    assertThat(IssueDocuments.read(stored, Issue.unseen("place:x", "noise")).days())
        .hasSameSizeAs(stored.get("days", Document.class).keySet());
  }

  @Test
  void givesWhatAnAgencySaidLast() {
    String last = Stored.of("marac.feeds").getString("last");

    assertThat(Said.of(last)).hasToString(last);
  }

  /** The checksum is the one of then: rules of today do not change what was on a call. */
  @Test
  void givesAFrozenAgendaWithItsChecksum() throws ClassNotFoundException {
    Document stored = Stored.of("marac.agendas");
    try (var context = new AnnotationConfigApplicationContext()) {
      context.register(Class.forName("org.ninefifteen.marac.agenda.kept.SignalNames"));
      context.refresh();
      JsonMapper json =
          JsonMapper.builder().addModule(context.getBean(JacksonModule.class)).build();

      Agenda agenda = json.readValue(stored.get("agenda", Document.class).toJson(), Agenda.class);

      assertThat(agenda.items()).isNotEmpty();
      assertThat(agenda.checksum()).isEqualTo(stored.getString("checksum"));
    }
  }

  @Test
  void tellsWhenAFieldIsGone() {
    Stored report =
        mapped().filter(each -> each.name().equals("reports.reports")).findFirst().orElseThrow();
    report.document().append("renamed", report.document().remove("channel"));

    Object read = Mapped.read(report);

    assertThat(Mapped.missing(read)).containsExactly(".channel");
    assertThat(Mapped.lost(report.document(), Mapped.written(read))).containsExactly(".renamed");
  }
}
