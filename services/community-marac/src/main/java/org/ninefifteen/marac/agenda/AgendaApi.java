package org.ninefifteen.marac.agenda;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.kit.access.Caller;
import org.ninefifteen.kit.access.Needs;
import org.ninefifteen.kit.access.Reach;
import org.ninefifteen.marac.agenda.kept.AgendaStore;
import org.ninefifteen.marac.agenda.kept.FrozenAgenda;
import org.ninefifteen.marac.agenda.model.Agenda;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The agendas of a partnership. */
@RestController
@Needs("agenda.read")
@RequestMapping("/partnerships/{partnership}/agendas")
class AgendaApi {

  private static final int LARGEST_PAGE = 500;

  private final Agendas agendas;
  private final AgendaStore frozen;
  private final AgendaLog log;

  AgendaApi(Agendas agendas, AgendaStore frozen, AgendaLog log) {
    this.agendas = agendas;
    this.frozen = frozen;
    this.log = log;
  }

  /** A page of a list; {@code total} counts the whole list. */
  record Page<T>(List<T> items, int page, int size, long total) {}

  record PastCall(LocalDate date, AgendaView.Status status, AgendaView.Counts counts) {}

  /** Past calls, the newest first. */
  @GetMapping
  Mono<Page<PastCall>> past(
      Caller caller,
      @PathVariable String partnership,
      @RequestParam(defaultValue = "0") int page,
      @RequestParam(defaultValue = "20") int size) {
    Reach reach = caller.reach(partnership);
    int from = Math.max(0, page);
    int most = Math.clamp(size, 1, LARGEST_PAGE);
    return frozen
        .past(reach, from, most)
        .map(AgendaApi::past)
        .collectList()
        .zipWith(frozen.count(reach), (calls, total) -> new Page<>(calls, from, most, total));
  }

  private static PastCall past(FrozenAgenda frozen) {
    Agenda agenda = frozen.agenda();
    return new PastCall(
        agenda.call().date(), AgendaView.Status.FROZEN, AgendaView.Counts.of(agenda));
  }

  @GetMapping("/{date}")
  Mono<AgendaView> agenda(
      Caller caller, @PathVariable String partnership, @PathVariable String date) {
    Reach reach = caller.reach(partnership);
    return agendas
        .view(reach, agendas.date(reach, date))
        .flatMap(view -> log.shown(caller, reach, view).thenReturn(view));
  }

  /** What was left off, one by one. */
  @GetMapping("/{date}/left-off")
  Mono<Page<LeftView>> leftOff(
      Caller caller,
      @PathVariable String partnership,
      @PathVariable String date,
      @RequestParam @Nullable String reason,
      @RequestParam(defaultValue = "0") int page,
      @RequestParam(defaultValue = "50") int size) {
    Reach reach = caller.reach(partnership);
    int from = Math.max(0, page);
    int most = Math.clamp(size, 1, LARGEST_PAGE);
    LocalDate day = agendas.date(reach, date);
    return agendas
        .find(reach, day)
        .flatMap(found -> log.leftOff(caller, reach, day).thenReturn(found))
        .map(found -> LeftView.of(found.agenda().leftOff(), found.sight(), reason))
        .map(all ->
            new Page<>(
                all.stream().skip((long) from * most).limit(most).toList(),
                from,
                most,
                all.size()));
  }
}
