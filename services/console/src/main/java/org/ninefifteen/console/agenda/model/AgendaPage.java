package org.ninefifteen.console.agenda.model;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.console.item.model.AgencyNames;
import org.ninefifteen.console.item.model.ItemLine;
import org.ninefifteen.console.item.model.Plot;
import org.ninefifteen.console.marac.model.Agenda;
import org.ninefifteen.console.marac.model.Agenda.SinceFreeze;
import org.ninefifteen.console.marac.model.Item;
import org.ninefifteen.console.page.model.Frame;
import org.ninefifteen.console.words.model.SpokenTimes;

/**
 * The chair's page: one call, in the order in which it is read aloud.
 *
 * @param lane what came after the freeze; absent where nothing did
 * @param isLive whether the page may still change under its reader
 */
public record AgendaPage(
    Call call,
    Progress progress,
    Tally tally,
    List<FeedLine> feeds,
    List<Section> sections,
    @Nullable Lane lane,
    List<LeftOffLine> leftOff,
    @Nullable Plot map,
    boolean isLive) {

  /** The items that came after the freeze, and how many signals came in all. */
  public record Lane(List<ItemLine> items, int signals) {}

  public static AgendaPage of(Agenda agenda, Instant now) {
    SpokenTimes times = new SpokenTimes(agenda.zone(), now);
    AgencyNames names = AgencyNames.of(agenda.feeds());
    Function<Item, ItemLine> line = item -> ItemLine.of(item, times, names);
    return new AgendaPage(
        Call.of(agenda, times),
        Progress.of(agenda, times),
        Tally.of(agenda),
        FeedLine.all(agenda, times),
        Section.all(agenda.items(), line),
        lane(agenda.sinceFreeze(), line),
        LeftOffLine.all(agenda),
        Plot.of(agenda.items()),
        isLive(agenda, times));
  }

  public Frame frame() {
    return call.frame(isLive ? Frame.Part.TODAY : Frame.Part.PAST);
  }

  /** The feeds that the call cannot count on: "nothing happened" and "nothing arrived" differ. */
  public List<FeedLine> missing() {
    return feeds.stream().filter(feed -> !feed.speaks()).toList();
  }

  private static @Nullable Lane lane(@Nullable SinceFreeze since, Function<Item, ItemLine> line) {
    return since == null || (since.signals() == 0 && since.items().isEmpty())
        ? null
        : new Lane(since.items().stream().map(line).toList(), since.signals());
  }

  private static boolean isLive(Agenda agenda, SpokenTimes times) {
    return switch (agenda.status()) {
      case ASSEMBLING -> true;
      case FROZEN, IN_SESSION -> agenda.date().equals(times.today());
      case CONCLUDED, NOT_HELD -> false;
    };
  }
}
