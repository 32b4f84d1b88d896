package org.ninefifteen.marac.agenda;

import java.util.Comparator;
import java.util.List;
import org.ninefifteen.kit.model.Rejected;
import org.ninefifteen.marac.agenda.model.Agenda;
import org.ninefifteen.marac.agenda.model.Item;
import org.ninefifteen.marac.agenda.model.matters.History;
import org.ninefifteen.marac.agenda.model.matters.Links;
import org.ninefifteen.marac.agenda.recall.Recall;
import org.ninefifteen.marac.model.Partnership;
import org.ninefifteen.marac.signals.model.Signal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What an item of an agenda rests on. */
@RestController
class EvidenceApi {

  private static final Comparator<Signal> BY_TIME =
      Comparator.comparing((Signal s) -> s.origin().occurredAt()).thenComparing(Signal::id);

  private final Agendas agendas;
  private final Recall recall;

  EvidenceApi(Agendas agendas, Recall recall) {
    this.agendas = agendas;
    this.recall = recall;
  }

  @GetMapping("/partnerships/{partnership}/agendas/{date}/items/{item}/evidence")
  Mono<List<Evidence>> evidence(
      @PathVariable String partnership, @PathVariable String date, @PathVariable String item) {
    Partnership known = agendas.partnership(partnership);
    return agendas
        .find(known, agendas.date(known, date))
        .flatMapIterable(Agendas.Found::shown)
        .flatMapIterable(Agenda::items)
        .filter(each -> each.id().equals(item))
        .next()
        .switchIfEmpty(Mono.error(() -> noItem(item)))
        .flatMap(found -> evidence(known, found));
  }

  private Mono<List<Evidence>> evidence(Partnership partnership, Item item) {
    return recall.signals(item.signals()).map(signals -> evidence(partnership, signals));
  }

  private static List<Evidence> evidence(Partnership partnership, List<Signal> signals) {
    Links links = Links.of(signals, History.NONE.with(signals, partnership.policy()));
    return signals.stream().sorted(BY_TIME).map(s -> Evidence.of(s, links)).toList();
  }

  private static Rejected noItem(String item) {
    return Rejected.unknown("unknown-item", "This agenda has no item " + item + ".");
  }
}
