package org.ninefifteen.marac.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bson.Document;
import org.ninefifteen.kit.access.Reach;
import org.ninefifteen.marac.agenda.model.matters.History;
import org.ninefifteen.marac.memory.PageDocuments;
import org.ninefifteen.marac.people.model.Known;
import org.ninefifteen.marac.people.model.Tombstone;
import org.ninefifteen.marac.signals.model.SubjectKey;
import org.ninefifteen.marac.signals.model.Trace;

/**
 * What was read from the pages of memory, what their subjects are called, and what is decided about
 * those that are people.
 */
record Pages(Map<SubjectKey, List<Trace>> bySubject, Map<SubjectKey, String> titles, Known known) {

  /** Pages of one subject are read as one, whatever their months. */
  static Pages read(Reach reach, Collection<Document> documents) {
    Map<SubjectKey, List<Trace>> traces = new HashMap<>();
    Map<SubjectKey, String> titles = new HashMap<>();
    for (Document page : documents) {
      SubjectKey subject = PageDocuments.subject(page);
      traces
          .computeIfAbsent(subject, s -> new ArrayList<>())
          .addAll(PageDocuments.read(reach, page));
      String title = PageDocuments.title(page);
      if (title != null) {
        titles.put(subject, title);
      }
    }
    return new Pages(traces, titles, Known.NOTHING);
  }

  Pages and(Pages more) {
    Map<SubjectKey, List<Trace>> all = new HashMap<>(bySubject);
    more.bySubject.forEach((subject, traces) ->
        all.merge(subject, traces, (a, b) -> Stream.of(a, b).flatMap(List::stream).toList()));
    Map<SubjectKey, String> names = new HashMap<>(more.titles);
    names.putAll(titles);
    return new Pages(all, names, known);
  }

  /** People that are one as one subject. */
  Pages as(Known decided) {
    Map<SubjectKey, List<Trace>> read = new HashMap<>();
    bySubject.forEach((subject, traces) ->
        read.computeIfAbsent(decided.same().of(subject), s -> new ArrayList<>()).addAll(traces));
    return new Pages(read, titles, decided);
  }

  Optional<Tombstone> tombstone(SubjectKey subject) {
    return subject.kind() == SubjectKey.Kind.PERSON
        ? known.tombstone(subject.key())
        : Optional.empty();
  }

  Set<SubjectKey> subjects() {
    return bySubject.keySet();
  }

  Stream<Trace> traces() {
    return bySubject.values().stream().flatMap(Collection::stream);
  }

  History history() {
    return new History(bySubject, List.of());
  }
}
