package org.ninefifteen.marac.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.bson.Document;
import org.ninefifteen.kit.access.Reach;
import org.ninefifteen.marac.agenda.model.matters.History;
import org.ninefifteen.marac.memory.PageDocuments;
import org.ninefifteen.marac.people.model.Same;
import org.ninefifteen.marac.signals.model.SubjectKey;
import org.ninefifteen.marac.signals.model.Trace;

/** What was read from the pages of memory, and what their subjects are called. */
record Pages(Map<SubjectKey, List<Trace>> bySubject, Map<SubjectKey, String> titles) {

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
    return new Pages(traces, titles);
  }

  Pages and(Pages more) {
    Map<SubjectKey, List<Trace>> all = new HashMap<>(bySubject);
    more.bySubject.forEach((subject, traces) ->
        all.merge(subject, traces, (a, b) -> Stream.of(a, b).flatMap(List::stream).toList()));
    Map<SubjectKey, String> names = new HashMap<>(more.titles);
    names.putAll(titles);
    return new Pages(all, names);
  }

  /** People that are one as one subject. */
  Pages as(Same same) {
    Map<SubjectKey, List<Trace>> read = new HashMap<>();
    bySubject.forEach((subject, traces) ->
        read.computeIfAbsent(same.of(subject), s -> new ArrayList<>()).addAll(traces));
    return new Pages(read, titles);
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
