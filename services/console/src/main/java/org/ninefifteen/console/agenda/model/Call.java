package org.ninefifteen.console.agenda.model;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.console.marac.model.Agenda;
import org.ninefifteen.console.marac.model.Agenda.Window;
import org.ninefifteen.console.page.model.Frame;
import org.ninefifteen.console.words.model.Amounts;
import org.ninefifteen.console.words.model.Spoken;
import org.ninefifteen.console.words.model.SpokenClock;
import org.ninefifteen.console.words.model.SpokenDay;
import org.ninefifteen.console.words.model.SpokenTimes;

/**
 * Which call it is: what the head of each of its pages says.
 *
 * @param title "The 9.15 call, Tuesday 19 February 2019"
 * @param note why a window is not a day long, where a clock change or days not held made it so
 */
public record Call(
    String partnership,
    String name,
    String marking,
    LocalDate date,
    String title,
    @Nullable Spoken from,
    @Nullable Spoken cutoff,
    @Nullable String hours,
    @Nullable String note,
    boolean isHeld,
    @Nullable SpokenDay previous,
    @Nullable SpokenDay next,
    @Nullable String revision,
    @Nullable String policyVersion,
    @Nullable String checksum,
    ZoneId zone,
    Spoken asOf) {

  private static final DateTimeFormatter CALL_TIME = DateTimeFormatter.ofPattern("H.mm", Locale.UK);

  public static Call of(Agenda agenda, SpokenTimes times) {
    Window window = agenda.window();
    return new Call(
        agenda.partnership(),
        agenda.name(),
        agenda.marking(),
        agenda.date(),
        title(agenda),
        window == null ? null : times.brief(window.from()),
        window == null ? null : times.brief(window.cutoff()),
        window == null ? null : Amounts.of(window.hours(), "hour", "hours"),
        window == null ? null : note(window, agenda.zone()),
        agenda.status() != Agenda.Status.NOT_HELD,
        SpokenDay.ofNullable(agenda.previous()),
        SpokenDay.ofNullable(agenda.next()),
        agenda.revision(),
        agenda.policyVersion(),
        agenda.checksum(),
        agenda.zone(),
        times.time(times.now()));
  }

  /** What stands around a page of this call. */
  public Frame frame(Frame.Part part) {
    return new Frame(partnership, name, marking, asOf, part);
  }

  private static String title(Agenda agenda) {
    String day = SpokenClock.fullDay(agenda.date());
    Window window = agenda.window();
    return window == null || agenda.status() == Agenda.Status.NOT_HELD
        ? "No call on " + day
        : "The %s call, %s".formatted(CALL_TIME.format(window.cutoff().atZone(agenda.zone())), day);
  }

  private static @Nullable String note(Window window, ZoneId zone) {
    int change =
        window.cutoff().atZone(zone).getOffset().getTotalSeconds()
            - window.from().atZone(zone).getOffset().getTotalSeconds();
    if (change != 0) {
      return change > 0 ? "the clocks went forward" : "the clocks went back";
    }
    return window.hours() > 24 ? "no call was held in between" : null;
  }
}
