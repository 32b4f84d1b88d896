package org.ninefifteen.marac.agenda;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ninefifteen.kit.access.Reach;
import org.ninefifteen.kit.model.Rejected;
import org.ninefifteen.marac.agenda.kept.AgendaStore;
import org.ninefifteen.marac.agenda.kept.FrozenAgenda;
import org.ninefifteen.marac.agenda.kept.Progress;
import org.ninefifteen.marac.agenda.kept.Progress.Standing;
import org.ninefifteen.marac.agenda.model.Agenda;
import org.ninefifteen.marac.agenda.model.Item;
import org.ninefifteen.marac.agenda.model.sight.Sight;
import org.ninefifteen.marac.agenda.recall.Assembly;
import org.ninefifteen.marac.model.CallCalendar;
import org.ninefifteen.marac.model.Partnership;
import org.ninefifteen.marac.model.Served;
import org.ninefifteen.marac.people.PeopleStore;
import org.ninefifteen.marac.people.model.Known;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Finds the agenda of a day: frozen, or as it stands, or none. */
@Component
class Agendas {

  private final Served served;
  private final AgendaStore frozen;
  private final Progress progress;
  private final Assembly assembly;
  private final PeopleStore people;
  private final Clock clock;

  Agendas(
      Served served,
      AgendaStore frozen,
      Progress progress,
      Assembly assembly,
      PeopleStore people,
      Clock clock) {
    this.served = served;
    this.frozen = frozen;
    this.progress = progress;
    this.assembly = assembly;
    this.people = people;
    this.clock = clock;
  }

  /**
   * An agenda with what is known around it. It is the whole agenda: what leaves it goes through the
   * sight of the caller.
   *
   * @param frozen when and how it was frozen; empty for the live preview
   * @param since what came after the freeze, where the agenda is the last one frozen
   */
  record Found(
      Partnership partnership,
      Sight sight,
      Agenda agenda,
      Optional<FrozenAgenda> frozen,
      Optional<Agenda> since,
      Days days) {

    AgendaView view(Known known) {
      AgendaView.Cut cut = new AgendaView.Cut(partnership, sight, days, known);
      return frozen
          .map(f -> AgendaView.frozen(cut, f, since.orElse(null)))
          .orElseGet(() -> AgendaView.live(cut, agenda));
    }

    /** Whom an item is about. */
    Set<String> people() {
      return Stream.concat(Stream.of(agenda), since.stream())
          .flatMap(each -> each.items().stream())
          .flatMap(item -> item.person().stream())
          .collect(Collectors.toSet());
    }

    /** The items that the caller sees, those of the lane after the freeze too. */
    Stream<Item> seen() {
      return Stream.concat(Stream.of(agenda), since.stream())
          .flatMap(each -> sight.items(each).stream())
          .filter(Item.class::isInstance)
          .map(Item.class::cast);
    }
  }

  Partnership partnership(Reach reach) {
    return served.find(reach.partnership()).orElseThrow(Agendas::unknown);
  }

  Sight sight(Reach reach) {
    return new Sight(partnership(reach), limit -> reach.sees(limit.audience(), limit.agency()));
  }

  /** The day that a caller names: a date, or {@code today} on the partnership's own calendar. */
  LocalDate date(Reach reach, String text) {
    if (text.equals("today")) {
      return calendar(reach).dateOf(clock.instant());
    }
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw Rejected.unknown(
          "unknown-date", "A call is named by its date, such as 2019-02-19, or today.");
    }
  }

  /** The agenda as the caller sees it; a day without a call has one that says so. */
  Mono<AgendaView> view(Reach reach, LocalDate date) {
    return calendar(reach).holds(date)
        ? shown(reach, date)
        : frozen
            .find(reach, date)
            .flatMap(f -> shown(reach, date))
            .switchIfEmpty(Mono.defer(() -> notHeld(reach, date)));
  }

  /** Who is erased is looked at now: a frozen agenda stands as it is. */
  private Mono<AgendaView> shown(Reach reach, LocalDate date) {
    return find(reach, date).flatMap(found -> people.find(reach, found.people()).map(found::view));
  }

  /** Fails for a day that has no agenda. */
  Mono<Found> find(Reach reach, LocalDate date) {
    return progress
        .of(reach, calendar(reach))
        .flatMap(standing ->
            frozen
                .find(reach, date)
                .flatMap(found -> frozen(reach, found, standing))
                .switchIfEmpty(Mono.defer(() -> live(reach, date, standing))));
  }

  private Mono<Found> frozen(Reach reach, FrozenAgenda found, Standing standing) {
    CallCalendar calendar = calendar(reach);
    LocalDate date = found.agenda().call().date();
    boolean isLast = calendar.after(date).equals(standing.next().date());
    Mono<Optional<Agenda>> since =
        isLast ? assemble(reach, standing).map(Optional::of) : Mono.just(Optional.empty());
    return since.map(lane ->
        new Found(
            partnership(reach),
            sight(reach),
            found.agenda(),
            Optional.of(found),
            lane,
            Days.around(date, calendar, standing)));
  }

  private Mono<Found> live(Reach reach, LocalDate date, Standing standing) {
    if (!date.equals(standing.next().date())) {
      return Mono.error(noAgenda(date, standing));
    }
    Days days = Days.around(date, calendar(reach), standing);
    return assemble(reach, standing)
        .map(agenda ->
            new Found(
                partnership(reach),
                sight(reach),
                agenda,
                Optional.empty(),
                Optional.empty(),
                days));
  }

  private Mono<Agenda> assemble(Reach reach, Standing standing) {
    return assembly.preview(partnership(reach), standing, clock.instant());
  }

  private Mono<AgendaView> notHeld(Reach reach, LocalDate date) {
    return Mono.zip(
        progress.of(reach, calendar(reach)),
        assembly.feeds(partnership(reach), clock.instant()),
        (standing, feeds) -> {
          Days days = Days.around(date, calendar(reach), standing);
          AgendaView.Cut cut =
              new AgendaView.Cut(partnership(reach), sight(reach), days, Known.NOTHING);
          return AgendaView.notHeld(cut, date, feeds);
        });
  }

  private CallCalendar calendar(Reach reach) {
    return partnership(reach).policy().calendar();
  }

  private static Rejected unknown() {
    return Rejected.unknown(
        "unknown-partnership", "This installation does not serve that partnership.");
  }

  private static Rejected noAgenda(LocalDate date, Standing standing) {
    LocalDate next = standing.next().date();
    String detail =
        date.isAfter(next)
            ? "The call of %s is not assembled yet; the next one is that of %s."
            : "No agenda of %s was kept; the next call is that of %s.";
    return Rejected.unknown("unknown-agenda", detail.formatted(date, next));
  }
}
