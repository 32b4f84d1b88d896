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
import org.ninefifteen.marac.model.Call;
import org.ninefifteen.marac.model.Feed;
import org.ninefifteen.marac.model.Partnership;

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
    List<Item> items,
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

  record Counts(int items, int signals, int leftOff, int late, int outstandingActions) {}

  /** How many signals were left off for one reason. */
  record LeftOffCount(String reason, String sentence, int count) {}

  /** What came after the freeze: it is the next call's, and shown apart. */
  record SinceFreeze(List<Item> items, int signals) {}

  static AgendaView live(Partnership partnership, Agenda agenda, Days days) {
    return of(partnership, agenda, days, Status.ASSEMBLING, null, null, null);
  }

  static AgendaView frozen(
      Partnership partnership, FrozenAgenda frozen, @Nullable Agenda since, Days days) {
    SinceFreeze lane =
        since == null ? null : new SinceFreeze(since.items(), since.signals().size());
    return of(
        partnership,
        frozen.agenda(),
        days,
        Status.FROZEN,
        frozen.frozenAt(),
        frozen.checksum(),
        lane);
  }

  static AgendaView notHeld(Partnership partnership, LocalDate date, List<Feed> feeds, Days days) {
    return new AgendaView(
        partnership.id(),
        partnership.name(),
        date,
        Status.NOT_HELD,
        MARKING,
        partnership.policy().calendar().zone(),
        null,
        null,
        partnership.policy().version(),
        null,
        days.previous(),
        days.next(),
        "not-held",
        new Counts(0, 0, 0, 0, 0),
        List.of(),
        List.of(),
        null,
        feeds);
  }

  private static AgendaView of(
      Partnership partnership,
      Agenda agenda,
      Days days,
      Status status,
      @Nullable Instant frozenAt,
      @Nullable String checksum,
      @Nullable SinceFreeze since) {
    Call call = agenda.call();
    return new AgendaView(
        partnership.id(),
        partnership.name(),
        call.date(),
        status,
        MARKING,
        partnership.policy().calendar().zone(),
        new Window(call.from(), call.cutoff(), call.hours()),
        frozenAt,
        agenda.policyVersion(),
        checksum,
        days.previous(),
        days.next(),
        revision(agenda, since),
        counts(agenda),
        agenda.items(),
        leftOff(agenda),
        since,
        agenda.feeds());
  }

  private static Counts counts(Agenda agenda) {
    int leftOff = agenda.leftOff().stream().map(LeftOff::signals).mapToInt(List::size).sum();
    int signals = agenda.signals().size();
    return new Counts(agenda.items().size(), signals, leftOff, agenda.late().size(), 0);
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
  private static String revision(Agenda agenda, @Nullable SinceFreeze since) {
    int feeds = agenda.feeds().stream().map(feed -> feed.state().name()).toList().hashCode();
    int lane = since == null ? 0 : since.signals();
    return "%s-%x-%d".formatted(agenda.checksum().substring(0, 16), feeds & 0xffff, lane);
  }
}
