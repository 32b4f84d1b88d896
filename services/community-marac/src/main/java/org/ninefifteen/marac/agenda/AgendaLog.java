package org.ninefifteen.marac.agenda;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.ninefifteen.kit.access.Caller;
import org.ninefifteen.kit.access.Reach;
import org.ninefifteen.kit.accesslog.AccessLog;
import org.ninefifteen.kit.accesslog.Doer;
import org.ninefifteen.kit.accesslog.model.Action;
import org.ninefifteen.kit.accesslog.model.Held;
import org.ninefifteen.marac.agenda.model.Item;
import org.ninefifteen.marac.agenda.model.Shown;
import org.ninefifteen.marac.people.model.Same;
import org.ninefifteen.marac.signals.model.Signal;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Says who reads of a call, before it is shown. Each agency whose news somebody sees can find that;
 * what is shown as being there, and no more, is nothing read.
 */
@Component
final class AgendaLog {

  private static final String OWN = "community-marac";

  private final AccessLog log;
  private final Clock clock;

  AgendaLog(AccessLog log, Clock clock) {
    this.log = log;
    this.clock = clock;
  }

  Mono<Void> shown(Caller caller, Reach reach, AgendaView view) {
    AgendaView.SinceFreeze since = view.sinceFreeze();
    List<Item> items =
        Stream.concat(
                view.items().stream(),
                since == null ? Stream.<Shown>empty() : since.items().stream())
            .filter(Item.class::isInstance)
            .map(Item.class::cast)
            .toList();
    String record = "agendas/" + view.date();
    Stream<String> agencies = items.stream().flatMap(item -> item.fresh().agencies().stream());
    return consulted(
        caller,
        reach,
        Stream.concat(Stream.of(OWN), agencies.distinct().sorted())
            .map(agency -> new Held(record, agency))
            .toList(),
        items.stream()
            .filter(item -> item.erased() == null)
            .flatMap(item -> item.person().stream())
            .toList());
  }

  Mono<Void> leftOff(Caller caller, Reach reach, LocalDate date) {
    return consulted(
        caller, reach, List.of(new Held("agendas/" + date + "/left-off", OWN)), List.of());
  }

  Mono<Void> evidence(Caller caller, Reach reach, List<Signal> signals, List<Evidence> told) {
    return consulted(
        caller,
        reach,
        told.stream()
            .map(each -> new Held(each.stream() + "/" + each.thing(), each.agency()))
            .distinct()
            .toList(),
        signals.stream().flatMap(signal -> Same.people(signal).stream()).toList());
  }

  private Mono<Void> consulted(
      Caller caller, Reach reach, List<Held> records, Collection<String> people) {
    Doer doer = Doer.of(caller, reach, clock.instant());
    return log.record(doer.does(Action.CONSULTATION, records, people, null));
  }
}
