package org.ninefifteen.marac.agenda;

import java.util.Comparator;
import java.util.List;
import org.ninefifteen.kit.access.Caller;
import org.ninefifteen.kit.access.Needs;
import org.ninefifteen.kit.access.Reach;
import org.ninefifteen.kit.model.Rejected;
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
@Needs("agenda.read")
class EvidenceApi {

  private static final Comparator<Signal> BY_TIME =
      Comparator.comparing((Signal s) -> s.origin().occurredAt()).thenComparing(Signal::id);

  private final Agendas agendas;
  private final Recall recall;
  private final AgendaLog log;

  EvidenceApi(Agendas agendas, Recall recall, AgendaLog log) {
    this.agendas = agendas;
    this.recall = recall;
    this.log = log;
  }

  /** An item that the caller may not see is not there, and is not looked for any further. */
  @GetMapping("/partnerships/{partnership}/agendas/{date}/items/{item}/evidence")
  Mono<List<Evidence>> evidence(
      Caller caller,
      @PathVariable String partnership,
      @PathVariable String date,
      @PathVariable String item) {
    Reach reach = caller.reach(partnership);
    return agendas
        .find(reach, agendas.date(reach, date))
        .flatMap(found ->
            Mono.justOrEmpty(found.seen().filter(each -> each.id().equals(item)).findFirst()))
        .switchIfEmpty(Mono.error(() -> noItem(item)))
        .flatMap(found -> recall.signals(reach, found.signals()))
        .flatMap(signals -> {
          List<Evidence> told = evidence(agendas.partnership(reach), signals);
          return log.evidence(caller, reach, signals, told).thenReturn(told);
        });
  }

  private static List<Evidence> evidence(Partnership partnership, List<Signal> signals) {
    Links links = Links.of(signals, History.NONE.with(signals, partnership.policy()));
    return signals.stream().sorted(BY_TIME).map(s -> Evidence.of(s, links)).toList();
  }

  private static Rejected noItem(String item) {
    return Rejected.unknown("unknown-item", "This agenda has no item " + item + ".");
  }
}
