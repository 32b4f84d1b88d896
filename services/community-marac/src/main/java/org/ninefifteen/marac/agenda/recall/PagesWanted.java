package org.ninefifteen.marac.agenda.recall;

import java.time.Period;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.marac.memory.model.PageEntry;
import org.ninefifteen.marac.memory.model.PageId;
import org.ninefifteen.marac.memory.model.Traces;
import org.ninefifteen.marac.model.Call;
import org.ninefifteen.marac.model.Policy;
import org.ninefifteen.marac.people.model.Same;
import org.ninefifteen.marac.places.model.Cell;
import org.ninefifteen.marac.signals.model.Point;
import org.ninefifteen.marac.signals.model.Signal;
import org.ninefifteen.marac.signals.model.SubjectKey;
import org.ninefifteen.marac.signals.model.Trace;

/**
 * The names of the pages that a fold needs. They follow from the signals of the day and from how
 * far back the policy looks, so that what lies further back costs nothing.
 */
final class PagesWanted {

  private static final Period SHOWN = Period.ofMonths(6);

  private final Call call;
  private final Policy policy;
  private final Same same;
  private final Set<String> names = new LinkedHashSet<>();

  /** Many signals have one place: its months are named once. */
  private final Set<SubjectKey> named = new HashSet<>();

  private PagesWanted(Call call, Policy policy, Same same) {
    this.call = call;
    this.policy = policy;
    this.same = same;
  }

  static Set<String> by(Collection<Signal> signals, Call call, Policy policy, Same same) {
    PagesWanted wanted = new PagesWanted(call, policy, same);
    Traces traces = new Traces(policy.gazetteer(), policy.calendar().zone());
    signals.forEach(signal -> traces.of(signal).forEach(wanted::add));
    return wanted.names;
  }

  /** What became of the reports on the pages of people. */
  static Set<String> ofReports(Collection<Trace> traces, Call call) {
    Set<String> names = new LinkedHashSet<>();
    traces.stream()
        .filter(t -> t.kind() == Trace.Kind.REPORT)
        .map(t -> new SubjectKey(SubjectKey.Kind.REPORT, t.thing()))
        .forEach(report -> names.add(name(call, PageId.STANDING, report)));
    return names;
  }

  private void add(PageEntry entry) {
    SubjectKey subject = entry.page().subject();
    switch (subject.kind()) {
      case PLACE -> addPlace(subject, entry.trace().at());
      case PERSON -> same.all(subject).forEach(each -> add(each, policy.victims().within()));
      case REPORT -> names.add(name(call, PageId.STANDING, subject));
      case CELL -> {}
    }
  }

  private void addPlace(SubjectKey place, @Nullable Point at) {
    if (named.add(place)) {
      for (Period within : List.of(SHOWN, policy.locations().within(), strong())) {
        add(place, within);
      }
      names.add(name(call, PageId.STANDING, place));
    }
    if (at != null) {
      Cell.around(at, policy.nearMetres()).stream().filter(named::add).forEach(this::addCell);
    }
  }

  private void addCell(SubjectKey cell) {
    add(cell, policy.locations().within());
    names.add(name(call, PageId.STANDING, cell));
  }

  private void add(SubjectKey subject, Period within) {
    YearMonth last = monthOf(Period.ZERO);
    for (YearMonth month = monthOf(within); !month.isAfter(last); month = month.plusMonths(1)) {
      names.add(name(call, month.toString(), subject));
    }
  }

  private Period strong() {
    return policy.strongLocations().within();
  }

  private YearMonth monthOf(Period before) {
    return YearMonth.from(policy.before(call.cutoff(), before).atZone(policy.calendar().zone()));
  }

  private static String name(Call call, String period, SubjectKey subject) {
    return new PageId(call.partnership(), period, subject).toString();
  }
}
