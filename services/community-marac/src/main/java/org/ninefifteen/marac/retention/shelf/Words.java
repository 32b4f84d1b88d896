package org.ninefifteen.marac.retention.shelf;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ninefifteen.kit.personal.Erasing;
import org.ninefifteen.kit.personal.model.Opening.Erased;
import org.ninefifteen.kit.personal.model.SubjectId;
import org.ninefifteen.marac.model.Retention.Kind;
import org.ninefifteen.marac.model.Retention.Trigger;
import org.ninefifteen.marac.people.ForPeople;
import org.ninefifteen.marac.signals.model.Signal;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The words of reports and of contacts. They lie with the services that took them, under a key of
 * the record, which is destroyed here. A name is {@code <topic>/<id>}.
 */
@Component
@ForPeople
class Words implements Shelf {

  private static final String REPORTS = "reports/";
  private static final String CONTACTS = "hotspot-contacts/";

  private final Told told;
  private final LiveKeys keys;
  private final Erasing erasing;

  Words(Told told, LiveKeys keys, Erasing erasing) {
    this.told = told;
    this.keys = keys;
    this.erasing = erasing;
  }

  @Override
  public Set<Kind> kinds() {
    return EnumSet.of(Kind.REPORT_WORDS, Kind.CONTACT_WORDS);
  }

  @Override
  public Mono<List<String>> due(Due due, int most) {
    return held(due)
        .flatMap(held ->
            keys.among(
                    due.reach(),
                    told.before(due.reach(), due.boundary())
                        .flatMapIterable(signal -> counted(signal, due))
                        .distinct()
                        .filter(name -> !held.contains(name)),
                    Words::subject)
                .take(most)
                .collectList());
  }

  @Override
  public Mono<List<String>> destroy(Due due, List<String> names, Order order) {
    Erased stone = new Erased(order.at(), order.decision());
    return held(due)
        .flatMap(held ->
            Flux.fromIterable(names)
                .filter(name -> !held.contains(name))
                .concatMap(name -> erasing.destroy(due.reach().partnership(), subject(name), stone))
                .then(Mono.fromSupplier(() -> names.stream().filter(held::contains).toList())));
  }

  private Mono<Set<String>> held(Due due) {
    return told.naming(due.reach(), due.held())
        .flatMapIterable(Words::recorded)
        .collect(Collectors.toSet());
  }

  private static List<String> counted(Signal signal, Due due) {
    List<String> names = due.after() == Trigger.CLOSED ? closed(signal) : recorded(signal);
    String topic = due.kind() == Kind.REPORT_WORDS ? REPORTS : CONTACTS;
    return names.stream().filter(name -> name.startsWith(topic)).toList();
  }

  private static List<String> recorded(Signal signal) {
    Stream<String> name =
        signal instanceof Signal.Reported s
            ? Stream.of(REPORTS + s.report())
            : signal instanceof Signal.Contacted s
                ? Stream.of(CONTACTS + s.contact())
                : signal instanceof Signal.ContactCorrected s
                    ? Stream.of(CONTACTS + s.now().contact())
                    : Stream.of();
    return name.toList();
  }

  private static List<String> closed(Signal signal) {
    Stream<String> name =
        signal instanceof Signal.ReportAnswered s
            ? Stream.of(REPORTS + s.report())
            : signal instanceof Signal.ReportWithdrawn s
                ? Stream.of(REPORTS + s.report())
                : Stream.of();
    return name.toList();
  }

  private static String subject(String name) {
    int slash = name.indexOf('/');
    return SubjectId.ofRecord(name.substring(0, slash), name.substring(slash + 1));
  }
}
