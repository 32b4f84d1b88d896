package org.ninefifteen.marac.agenda;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.marac.agenda.kept.AgendaStore;
import org.ninefifteen.marac.agenda.model.LeftOff;
import org.ninefifteen.marac.model.Partnership;
import org.ninefifteen.marac.signals.model.SignalId;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The agendas of a partnership. */
@RestController
@RequestMapping("/partnerships/{partnership}/agendas")
class AgendaApi {

  private static final int LARGEST_PAGE = 500;

  private final Agendas agendas;
  private final AgendaStore frozen;

  AgendaApi(Agendas agendas, AgendaStore frozen) {
    this.agendas = agendas;
    this.frozen = frozen;
  }

  /** A page of a list; {@code total} counts the whole list. */
  record Page<T>(List<T> items, int page, int size, long total) {}

  record PastCall(LocalDate date, AgendaView.Status status, AgendaView.Counts counts) {}

  record Left(String reason, String sentence, String title, int score, List<SignalId> signals) {

    static Left of(LeftOff left) {
      return new Left(
          left.why().code(), left.sentence(), left.title(), left.score(), left.signals());
    }
  }

  /** Past calls, the newest first. */
  @GetMapping
  Mono<Page<PastCall>> past(
      @PathVariable String partnership,
      @RequestParam(defaultValue = "0") int page,
      @RequestParam(defaultValue = "20") int size) {
    Partnership known = agendas.partnership(partnership);
    int from = Math.max(0, page);
    int most = Math.clamp(size, 1, LARGEST_PAGE);
    return frozen
        .past(known.id(), from, most)
        .map(f -> AgendaView.frozen(known, f, null, new Days(null, null)))
        .map(view -> new PastCall(view.date(), view.status(), view.counts()))
        .collectList()
        .zipWith(frozen.count(known.id()), (calls, total) -> new Page<>(calls, from, most, total));
  }

  @GetMapping("/{date}")
  Mono<AgendaView> agenda(@PathVariable String partnership, @PathVariable String date) {
    Partnership known = agendas.partnership(partnership);
    return agendas.view(known, agendas.date(known, date));
  }

  /** What was left off, one by one. */
  @GetMapping("/{date}/left-off")
  Mono<Page<Left>> leftOff(
      @PathVariable String partnership,
      @PathVariable String date,
      @RequestParam @Nullable String reason,
      @RequestParam(defaultValue = "0") int page,
      @RequestParam(defaultValue = "50") int size) {
    Partnership known = agendas.partnership(partnership);
    int from = Math.max(0, page);
    int most = Math.clamp(size, 1, LARGEST_PAGE);
    return agendas
        .find(known, agendas.date(known, date))
        .map(found -> left(found.agenda().leftOff(), reason))
        .map(all ->
            new Page<>(
                all.stream().skip((long) from * most).limit(most).toList(),
                from,
                most,
                all.size()));
  }

  private static List<Left> left(List<LeftOff> leftOff, @Nullable String reason) {
    return leftOff.stream()
        .map(Left::of)
        .filter(left -> reason == null || Objects.equals(left.reason(), reason))
        .toList();
  }
}
