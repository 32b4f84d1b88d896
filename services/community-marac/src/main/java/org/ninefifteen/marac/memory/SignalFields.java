package org.ninefifteen.marac.memory;

import static org.ninefifteen.marac.memory.Fields.place;
import static org.ninefifteen.marac.memory.Fields.put;
import static org.ninefifteen.marac.memory.Fields.putCodes;

import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.marac.signals.model.Classification;
import org.ninefifteen.marac.signals.model.Classification.LocalIssue;
import org.ninefifteen.marac.signals.model.Place;
import org.ninefifteen.marac.signals.model.Signal;
import org.ninefifteen.marac.signals.model.Signal.Involvement;

/** What each kind of signal says, as fields of its document. */
final class SignalFields {

  private static final String THING = "thing";
  private static final String PLACE = "place";

  private SignalFields() {}

  static void write(Signal signal, Document to) {
    switch (signal) {
      case Signal.Reported s -> {
        is(to, "reported", s.report(), s.place());
        to.append("incident", s.incident()).append("channel", s.channel());
        to.append("classification", classification(s.classification()));
        putCodes(to, "risks", s.immediateRisks());
        put(to, "people", s.people().stream().map(SignalFields::involvement).toList());
        to.append("anonymous", s.anonymous());
      }
      case Signal.ReportTriaged s -> {
        is(to, "report-triaged", s.report(), s.place());
        to.append("classification", classification(s.classification()));
        putCodes(to, "risks", s.immediateRisks());
      }
      case Signal.ReportLinked s -> {
        is(to, "report-linked", s.report(), s.place());
        to.append("incident", s.incident());
      }
      case Signal.ReportAnswered s -> is(to, "report-answered", s.report(), s.place());
      case Signal.ReportWithdrawn s -> is(to, "report-withdrawn", s.report(), s.place());
      case Signal.CallOutRequested s -> {
        is(to, "call-out-requested", s.callOut(), s.place());
        to.append("reason", s.reason());
      }
      case Signal.CallOutAttended s -> {
        is(to, "call-out-attended", s.callOut(), s.place());
        putCodes(to, "teams", s.teams());
      }
      case Signal.Patrolled s -> {
        is(to, "patrolled", s.patrol(), null);
        putCodes(to, "teams", s.teams());
        to.append("reason", s.reason());
        to.append("start", Date.from(s.start())).append("end", Date.from(s.end()));
        put(to, "places", s.places().stream().map(Fields::place).toList());
        put(to, "outcomes", outcomes(s.outcomes()));
      }
      case Signal.Contacted s -> {
        is(to, "contacted", s.contact(), s.place());
        contact(s, to);
      }
      case Signal.ContactCorrected s -> {
        is(to, "contact-corrected", s.now().contact(), s.now().place());
        contact(s.now(), to);
        put(to, "was", before(s.was()));
      }
      case Signal.Retracted s -> {
        is(to, "retracted", s.thing(), null);
        put(to, "person", s.person());
        put(to, "places", s.places().stream().map(Fields::place).toList());
        to.append("at", Date.from(s.at()));
      }
      case Signal.CameraChanged s -> {
        is(to, "camera-changed", s.camera(), s.place());
        to.append("name", s.name()).append("state", s.state().name());
      }
      case Signal.CameraRated s -> {
        is(to, "camera-rated", s.camera(), s.place());
        to.append("name", s.name()).append("rag", s.rag()).append("zone", s.zone());
      }
      case Signal.EstateAdvanced s -> {
        is(to, "estate-advanced", s.estate(), s.place());
        to.append("stage", s.stage());
      }
    }
  }

  private static void is(Document to, String kind, String thing, @Nullable Place place) {
    to.append("kind", kind).append(THING, thing);
    put(to, PLACE, place == null ? null : place(place));
  }

  /** A list and no map: what a publisher calls an outcome need not be a field's name. */
  private static List<Document> outcomes(Map<String, Integer> counts) {
    return new TreeMap<>(counts)
        .entrySet().stream()
            .map(e -> new Document("outcome", e.getKey()).append("count", e.getValue()))
            .toList();
  }

  private static void contact(Signal.Contacted s, Document to) {
    put(to, "person", s.person());
    to.append("beddedDown", s.beddedDown());
    putCodes(to, "needs", s.needs());
    putCodes(to, "concerns", s.concerns());
  }

  private static @Nullable Document before(Signal.@Nullable Before was) {
    if (was == null) {
      return null;
    }
    Document document = new Document(PLACE, place(was.place())).append("at", Date.from(was.at()));
    put(document, "person", was.person());
    return document;
  }

  private static Document classification(Classification said) {
    Document document = new Document();
    put(document, "harm", said.harm());
    put(document, "incidentType", said.incidentType());
    put(document, "localIssues", said.localIssues().stream().map(SignalFields::issue).toList());
    return document;
  }

  private static Document issue(LocalIssue issue) {
    return new Document("scheme", issue.scheme())
        .append("version", issue.version())
        .append("code", issue.code());
  }

  private static Document involvement(Involvement involvement) {
    return new Document("person", involvement.person()).append("role", involvement.role().name());
  }
}
