package org.ninefifteen.marac.agenda;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.marac.agenda.kept.FrozenAgenda;
import org.ninefifteen.marac.agenda.model.Agenda;
import org.ninefifteen.marac.agenda.model.Item;
import org.ninefifteen.marac.agenda.model.LeftOff;
import org.ninefifteen.marac.agenda.model.LeftOff.Why;
import org.ninefifteen.marac.agenda.model.Shown;
import org.ninefifteen.marac.agenda.model.sight.Sight;
import org.ninefifteen.marac.model.Call;
import org.ninefifteen.marac.model.Feed;
import org.ninefifteen.marac.model.Partnership;
import org.ninefifteen.marac.people.model.Known;

/** An agenda as the API answers it. */
record AgendaView(
    String partnership,
    String name,
    LocalDate date,
    Status status,
    String marking,
    ZoneId zone,
    @Nullable Window window,
    @Nullable Instant frozenAt,
    String policyVersion,
    @Nullable String checksum,
    @Nullable LocalDate previous,
    @Nullable LocalDate next,
    String revision,
    Counts counts,
    List<Shown> items,
    List<LeftOffCount> leftOff,
    @Nullable SinceFreeze sinceFreeze,
    List<Feed> feeds) {

  /**
   * It gathers what concerns people, so it is handled as the most sensitive of what it may hold.
   */
  private static final String MARKING = "OFFICIAL-SENSITIVE";

  enum Status {
    ASSEMBLING,
    FROZEN,
    NOT_HELD
  }

  record Window(Instant from, Instant cutoff, long hours) {}

  record Counts(int items, int signals, int leftOff, int late, int outstandingActions) {

    /** Of the whole agenda, whoever asks. */
    static Counts of(Agenda agenda) {
      int leftOff = agenda.leftOff().stream().map(LeftOff::signals).mapToInt(List::size).sum();
      int signals = agenda.signals().size();
      return new Counts(agenda.items().size(), signals, leftOff, agenda.late().size(), 0);
    }
  }

  /** How many signals were left off for one reason. */
  record LeftOffCount(String reason, String sentence, int count) {}

  /** What came after the freeze: it is the next call's, and shown apart. */
  record SinceFreeze(List<Shown> items, int signals) {}

  /** What every view is made with: for whom, what lies around the day, and who is erased. */
  record Cut(Partnership partnership, Sight sight, Days days, Known known) {

    private List<Shown> items(Agenda agenda) {
      return sight.items(agenda).stream().map(this::standing).toList();
    }

    private Shown standing(Shown shown) {
      return shown instanceof Item item
          ? item.person().flatMap(known::tombstone).map(item::without).orElse(item)
          : shown;
    }
  }

  static AgendaView live(Cut cut, Agenda agenda) {
    return of(cut, agenda, Status.ASSEMBLING, null, null);
  }

  static AgendaView frozen(Cut cut, FrozenAgenda frozen, @Nullable Agenda since) {
    return of(cut, frozen.agenda(), Status.FROZEN, frozen, since);
  }

  static AgendaView notHeld(Cut cut, LocalDate date, List<Feed> feeds) {
    return new AgendaView(
        cut.partnership().id(),
        cut.partnership().name(),
        date,
        Status.NOT_HELD,
        MARKING,
        cut.partnership().policy().calendar().zone(),
        null,
        null,
        cut.partnership().policy().version(),
        null,
        cut.days().previous(),
        cut.days().next(),
        "not-held",
        new Counts(0, 0, 0, 0, 0),
        List.of(),
        List.of(),
        null,
        cut.sight().feeds(feeds));
  }

  private static AgendaView of(
      Cut cut,
      Agenda agenda,
      Status status,
      @Nullable FrozenAgenda frozen,
      @Nullable Agenda since) {
    Call call = agenda.call();
    return new AgendaView(
        cut.partnership().id(),
        cut.partnership().name(),
        call.date(),
        status,
        MARKING,
        cut.partnership().policy().calendar().zone(),
        new Window(call.from(), call.cutoff(), call.hours()),
        frozen == null ? null : frozen.frozenAt(),
        agenda.policyVersion(),
        frozen == null ? null : frozen.checksum(),
        cut.days().previous(),
        cut.days().next(),
        revision(agenda, since),
        Counts.of(agenda),
        cut.items(agenda),
        leftOff(agenda),
        since == null ? null : lane(cut, since),
        cut.sight().feeds(agenda.feeds()));
  }

  private static SinceFreeze lane(Cut cut, Agenda since) {
    return new SinceFreeze(cut.items(since), since.signals().size());
  }

  /** In the order in which the agenda has them: what came closest first. */
  private static List<LeftOffCount> leftOff(Agenda agenda) {
    Map<Why, LeftOffCount> counts = new EnumMap<>(Why.class);
    for (LeftOff left : agenda.leftOff()) {
      counts.merge(
          left.why(),
          new LeftOffCount(left.why().code(), left.sentence(), left.signals().size()),
          (a, b) -> new LeftOffCount(a.reason(), a.sentence(), a.count() + b.count()));
    }
    return List.copyOf(counts.values());
  }

  /** Another one whenever an open page would look different. */
  private static String revision(Agenda agenda, @Nullable Agenda since) {
    int feeds = agenda.feeds().stream().map(feed -> feed.state().name()).toList().hashCode();
    int lane = since == null ? 0 : since.signals().size();
    return "%s-%x-%d".formatted(agenda.checksum().substring(0, 16), feeds & 0xffff, lane);
  }
}
