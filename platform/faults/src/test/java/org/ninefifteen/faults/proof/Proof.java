package org.ninefifteen.faults.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.ninefifteen.faults.load.Ledger.Promise;
import org.ninefifteen.faults.proof.Topics.Told;

/**
 * None lost, none twice: what was promised is told under one id, kept under it once, and stands
 * once before the call, with what happened at the same place. It is counted from what was promised.
 */
public final class Proof {
  private final Map<String, Promise> byThing = new HashMap<>();
  private final Map<String, Promise> byName = new HashMap<>();
  private int records;

  public Proof(Collection<Promise> promises) {
    promises.forEach(each -> byThing.put(each.what().service() + " " + each.thing(), each));
  }

  /** How many records lie on the topics beside the first of each event: resends. */
  public int resends() {
    return records - byName.size();
  }

  public Proof told(List<Told> told) {
    records = told.size();
    var names = new HashMap<String, Set<String>>();
    for (var each : told) {
      var thing = each.topic() + " " + each.subject();
      names.computeIfAbsent(thing, key -> new HashSet<>()).add(each.name());
      var promise = byThing.get(thing);
      if (promise != null) {
        byName.put(each.name(), promise);
      }
    }
    none("promised and never told", without(byThing.keySet(), names.keySet()));
    none("told and never promised", without(names.keySet(), byThing.keySet()));
    none(
        "told under two ids",
        byThing.keySet().stream()
            .filter(each -> names.getOrDefault(each, Set.of()).size() > 1)
            .collect(Collectors.toSet()));
    return this;
  }

  public Proof kept(List<String> signals) {
    none("told and not kept", without(byName.keySet(), signals));
    none("kept and never told", without(signals, byName.keySet()));
    none("kept twice", twice(signals));
    return this;
  }

  /** Each signal once, with all others of its place, and the reports of the place counted. */
  public Proof seen(List<Seen.Matter> matters) {
    var signals = matters.stream().flatMap(each -> each.signals().stream()).toList();
    none("kept and not before the call", without(byName.keySet(), signals));
    none("before the call and never told", without(signals, byName.keySet()));
    none("before the call twice", twice(signals));
    var reports =
        byName.entrySet().stream()
            .filter(each -> each.getValue().what().service().equals("reports"))
            .collect(Collectors.groupingBy(this::place, Collectors.counting()));
    for (var matter : matters) {
      var places = matter.signals().stream().map(this::place).collect(Collectors.toSet());
      assertThat(places).as(matter.title()).hasSizeLessThanOrEqualTo(1);
      if (matter.isItem() && !places.isEmpty()) {
        assertThat(matter.reports())
            .as("Reports of " + matter.title())
            .isEqualTo(reports.getOrDefault(places.iterator().next(), 0L).intValue());
      }
    }
    return this;
  }

  private String place(Map.Entry<String, Promise> each) {
    return each.getValue().what().place();
  }

  private String place(String name) {
    return Objects.requireNonNull(byName.get(name), name).what().place();
  }

  private static Set<String> without(Collection<String> all, Collection<String> others) {
    var rest = new HashSet<>(all);
    rest.removeAll(others instanceof Set<String> set ? set : new HashSet<>(others));
    return rest;
  }

  private static Set<String> twice(Collection<String> all) {
    var once = new HashSet<String>();
    return all.stream().filter(each -> !once.add(each)).collect(Collectors.toSet());
  }

  /** Of many, some are enough to look for. */
  private static void none(String what, Set<String> found) {
    assertThat(found.stream().limit(5).toList()).as("%d %s", found.size(), what).isEmpty();
  }
}
