package org.ninefifteen.marac.retention.shelf;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.ninefifteen.kit.access.Reach;
import org.ninefifteen.marac.agenda.kept.AgendaStore;
import org.ninefifteen.marac.agenda.kept.FrozenAgenda;
import org.ninefifteen.marac.agenda.kept.IssueDocuments;
import org.ninefifteen.marac.agenda.model.Agenda;
import org.ninefifteen.marac.model.Retention.Kind;
import org.ninefifteen.marac.model.Served;
import org.ninefifteen.marac.people.ForPeople;
import org.ninefifteen.marac.signals.model.SignalId;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The agendas of calls, and the issues that were on none since. A name is a call's date. */
@Component
@ForPeople
class Calls implements Shelf {

  private final Told told;
  private final AgendaStore agendas;
  private final ReactiveMongoTemplate template;
  private final Served served;

  Calls(Told told, AgendaStore agendas, ReactiveMongoTemplate template, Served served) {
    this.told = told;
    this.agendas = agendas;
    this.template = template;
    this.served = served;
  }

  @Override
  public Set<Kind> kinds() {
    return EnumSet.of(Kind.AGENDAS);
  }

  @Override
  public Mono<List<String>> due(Due due, int most) {
    return kept(due)
        .flatMap(kept ->
            agendas
                .before(due.reach(), boundary(due))
                .map(FrozenAgenda::agenda)
                .filter(agenda -> !isHeld(agenda, kept))
                .map(agenda -> agenda.call().date().toString())
                .take(most)
                .collectList());
  }

  @Override
  public Mono<List<String>> destroy(Due due, List<String> names, Order order) {
    return kept(due)
        .flatMap(kept ->
            agendas
                .before(due.reach(), boundary(due))
                .map(FrozenAgenda::agenda)
                .filter(agenda -> isHeld(agenda, kept))
                .map(agenda -> agenda.call().date().toString())
                .filter(names::contains)
                .collectList())
        .flatMap(held ->
            agendas
                .remove(
                    due.reach(),
                    names.stream()
                        .filter(name -> !held.contains(name))
                        .map(LocalDate::parse)
                        .toList())
                .then(Mono.defer(() -> forgetIssues(due)))
                .thenReturn(held));
  }

  private Mono<Set<SignalId>> kept(Due due) {
    return told.namesOf(told.naming(due.reach(), due.held()));
  }

  private static boolean isHeld(Agenda agenda, Set<SignalId> kept) {
    return !Collections.disjoint(agenda.signals(), kept);
  }

  /** An issue is a subject's name with ranks by day. */
  private Mono<Void> forgetIssues(Due due) {
    String last = boundary(due).toString();
    return issues(due.reach())
        .filter(issue ->
            issue.get("days", new Document()).keySet().stream()
                .allMatch(day -> day.compareTo(last) < 0))
        .map(issue -> issue.getString("_id"))
        .filter(issue ->
            due.held().stream().noneMatch(person -> issue.contains("|person:" + person + "|")))
        .buffer(500)
        .concatMap(names ->
            template.execute(
                IssueDocuments.COLLECTION, issues -> issues.deleteMany(in("_id", names))))
        .then();
  }

  private Flux<Document> issues(Reach reach) {
    String partnership = reach.partnership();
    return template.execute(
        IssueDocuments.COLLECTION,
        issues -> issues.find(and(gte("_id", partnership + "|"), lt("_id", partnership + "}"))));
  }

  private LocalDate boundary(Due due) {
    return served
        .find(due.reach().partnership())
        .orElseThrow()
        .policy()
        .calendar()
        .dateOf(due.boundary());
  }
}
