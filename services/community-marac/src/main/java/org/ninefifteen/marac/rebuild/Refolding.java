package org.ninefifteen.marac.rebuild;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.ninefifteen.marac.agenda.freeze.Archive;
import org.ninefifteen.marac.agenda.model.Agenda;
import org.ninefifteen.marac.agenda.recall.Assembly;
import org.ninefifteen.marac.memory.Memory;
import org.ninefifteen.marac.memory.model.Noted;
import org.ninefifteen.marac.memory.model.Traces;
import org.ninefifteen.marac.model.Partnership;
import org.ninefifteen.marac.model.Served;
import org.ninefifteen.marac.people.PeopleStore;
import org.ninefifteen.marac.signals.model.Signal;
import org.springframework.beans.factory.BeanFactory;
import tools.jackson.databind.json.JsonMapper;

/** Takes in what each call claimed, and folds the call again when it was due. */
final class Refolding {

  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private final Served served;
  private final Memory memory;
  private final Assembly assembly;
  private final Archive archive;
  private final PeopleStore people;
  private final JsonMapper json;

  Refolding(BeanFactory beans) {
    this.served = beans.getBean(Served.class);
    this.memory = beans.getBean(Memory.class);
    this.assembly = beans.getBean(Assembly.class);
    this.archive = beans.getBean(Archive.class);
    this.people = beans.getBean(PeopleStore.class);
    this.json = beans.getBean(JsonMapper.class);
  }

  /** As the consumers do it. */
  void take(List<Signal> signals) {
    memory.keep(signals.stream().map(this::noted).toList()).block(PATIENCE);
  }

  private Noted noted(Signal signal) {
    Partnership of = partnership(signal.origin().partnership());
    Traces traces = new Traces(of.policy().gazetteer(), of.policy().calendar().zone());
    return new Noted(signal, traces.of(signal));
  }

  boolean isServed(String partnership) {
    return served.find(partnership).isPresent();
  }

  private Partnership partnership(String id) {
    return served.find(id).orElseThrow();
  }

  /**
   * Folds the call again, and goes on from what was frozen.
   *
   * @return the checksum of what comes out now
   */
  String again(Document frozen, Decisions decisions) {
    Agenda then =
        json.readValue(
            Objects.requireNonNull(frozen.get("agenda", Document.class)).toJson(), Agenda.class);
    Instant at = Objects.requireNonNull(frozen.getDate("frozenAt")).toInstant();
    String id = then.call().partnership();
    decisions.apply(id, at, people);
    Agenda now = Objects.requireNonNull(assembly.again(partnership(id), then).block(PATIENCE));
    archive.follow(then).block(PATIENCE);
    return now.checksum();
  }

  /** What was decided since the last call. */
  void finish(Decisions decisions) {
    served.partnerships().forEach(each -> decisions.apply(each.id(), Instant.MAX, people));
  }
}
