package org.ninefifteen.marac.agenda;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ninefifteen.kit.model.Rejected;
import org.ninefifteen.marac.agenda.kept.AgendaStore;
import org.ninefifteen.marac.agenda.kept.FrozenAgenda;
import org.ninefifteen.marac.agenda.kept.Progress;
import org.ninefifteen.marac.agenda.kept.Progress.Standing;
import org.ninefifteen.marac.agenda.model.Agenda;
import org.ninefifteen.marac.agenda.recall.Assembly;
import org.ninefifteen.marac.model.CallCalendar;
import org.ninefifteen.marac.model.Partnership;
import org.ninefifteen.marac.model.Served;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Finds the agenda of a day: frozen, or as it stands, or none. */
@Component
class Agendas {

  private final Served served;
  private final AgendaStore frozen;
  private final Progress progress;
  private final Assembly assembly;
  private final Clock clock;

  Agendas(Served served, AgendaStore frozen, Progress progress, Assembly assembly, Clock clock) {
    this.served = served;
    this.frozen = frozen;
    this.progress = progress;
    this.assembly = assembly;
    this.clock = clock;
  }

  /**
   * An agenda with what is known around it.
   *
   * @param frozen when and how it was frozen; empty for the live preview
   * @param since what came after the freeze, where the agenda is the last one frozen
   */
  record Found(
      Partnership partnership,
      Agenda agenda,
      Optional<FrozenAgenda> frozen,
      Optional<Agenda> since,
      Days days) {

    AgendaView view() {
      return frozen
          .map(f -> AgendaView.frozen(partnership, f, since.orElse(null), days))
          .orElseGet(() -> AgendaView.live(partnership, agenda, days));
    }

    /** The items that a page of this agenda shows, those of the lane after the freeze too. */
    List<Agenda> shown() {
      return since.map(lane -> List.of(agenda, lane)).orElse(List.of(agenda));
    }
  }

  Partnership partnership(String id) {
    return served.find(id).orElseThrow(() -> unknown(id));
  }

  /** The day that a caller names: a date, or {@code today} on the partnership's own calendar. */
  LocalDate date(Partnership partnership, String text) {
    if (text.equals("today")) {
      return partnership.policy().calendar().dateOf(clock.instant());
    }
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw Rejected.unknown(
          "unknown-date", "A call is named by its date, such as 2019-02-19, or today.");
    }
  }

  /** The agenda as callers see it; a day without a call has one that says so. */
  Mono<AgendaView> view(Partnership partnership, LocalDate date) {
    return partnership.policy().calendar().holds(date)
        ? find(partnership, date).map(Found::view)
        : frozen
            .find(partnership.id(), date)
            .flatMap(f -> find(partnership, date).map(Found::view))
            .switchIfEmpty(Mono.defer(() -> notHeld(partnership, date)));
  }

  /** Fails for a day that has no agenda. */
  Mono<Found> find(Partnership partnership, LocalDate date) {
    return progress
        .of(partnership)
        .flatMap(standing ->
            frozen
                .find(partnership.id(), date)
                .flatMap(found -> frozen(partnership, found, standing))
                .switchIfEmpty(Mono.defer(() -> live(partnership, date, standing))));
  }

  private Mono<Found> frozen(Partnership partnership, FrozenAgenda found, Standing standing) {
    CallCalendar calendar = partnership.policy().calendar();
    LocalDate date = found.agenda().call().date();
    Days days = Days.around(date, calendar, standing);
    boolean isLast = calendar.after(date).equals(standing.next().date());
    Mono<Optional<Agenda>> since =
        isLast ? assemble(partnership, standing).map(Optional::of) : Mono.just(Optional.empty());
    return since.map(
        lane -> new Found(partnership, found.agenda(), Optional.of(found), lane, days));
  }

  private Mono<Found> live(Partnership partnership, LocalDate date, Standing standing) {
    if (!date.equals(standing.next().date())) {
      return Mono.error(noAgenda(date, standing));
    }
    Days days = Days.around(date, partnership.policy().calendar(), standing);
    return assemble(partnership, standing)
        .map(agenda -> new Found(partnership, agenda, Optional.empty(), Optional.empty(), days));
  }

  private Mono<Agenda> assemble(Partnership partnership, Standing standing) {
    return assembly.assemble(partnership, standing.next(), standing.unmoved(), clock.instant());
  }

  private Mono<AgendaView> notHeld(Partnership partnership, LocalDate date) {
    return progress
        .of(partnership)
        .flatMap(standing ->
            assembly
                .feeds(partnership, clock.instant())
                .map(feeds ->
                    AgendaView.notHeld(
                        partnership,
                        date,
                        feeds,
                        Days.around(date, partnership.policy().calendar(), standing))));
  }

  private Rejected unknown(String id) {
    String known =
        served.partnerships().stream().map(Partnership::id).collect(Collectors.joining(" and "));
    return Rejected.unknown(
        "unknown-partnership", "This installation does not serve " + id + ", only " + known + ".");
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
