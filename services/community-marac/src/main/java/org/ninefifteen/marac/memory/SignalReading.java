package org.ninefifteen.marac.memory;

import static org.ninefifteen.marac.memory.Fields.codes;
import static org.ninefifteen.marac.memory.Fields.list;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.marac.signals.model.Classification;
import org.ninefifteen.marac.signals.model.Classification.LocalIssue;
import org.ninefifteen.marac.signals.model.Place;
import org.ninefifteen.marac.signals.model.Signal;
import org.ninefifteen.marac.signals.model.Signal.CameraState;
import org.ninefifteen.marac.signals.model.Signal.Involvement;
import org.ninefifteen.marac.signals.model.Signal.Origin;
import org.ninefifteen.marac.signals.model.Signal.Role;

/** The way back from a document to what it says. */
final class SignalReading {

  private final Origin origin;
  private final Document from;

  private SignalReading(Origin origin, Document from) {
    this.origin = origin;
    this.from = from;
  }

  static Signal of(Origin origin, Document from) {
    return new SignalReading(origin, from).read(from.getString("kind"));
  }

  private Signal read(String kind) {
    return switch (kind) {
      case "reported" -> reported();
      case "report-triaged" ->
          new Signal.ReportTriaged(
              origin, thing(), classification(), place(), codes(from, "risks"));
      case "report-linked" -> new Signal.ReportLinked(origin, thing(), text("incident"), place());
      case "report-answered" -> new Signal.ReportAnswered(origin, thing(), place());
      case "report-withdrawn" -> new Signal.ReportWithdrawn(origin, thing(), place());
      case "call-out-requested" ->
          new Signal.CallOutRequested(origin, thing(), text("reason"), place());
      case "call-out-attended" ->
          new Signal.CallOutAttended(origin, thing(), codes(from, "teams"), place());
      case "patrolled" -> patrolled();
      case "contacted" -> contacted();
      case "contact-corrected" ->
          new Signal.ContactCorrected(origin, contacted(), before(from.get("was", Document.class)));
      case "retracted" ->
          new Signal.Retracted(origin, thing(), from.getString("person"), places(), time("at"));
      case "camera-changed" ->
          new Signal.CameraChanged(
              origin, thing(), text("name"), CameraState.valueOf(text("state")), place());
      case "camera-rated" ->
          new Signal.CameraRated(origin, thing(), text("name"), text("rag"), text("zone"), place());
      case "estate-advanced" -> new Signal.EstateAdvanced(origin, thing(), text("stage"), place());
      default -> throw new IllegalStateException("The store holds a signal of kind " + kind);
    };
  }

  private Signal reported() {
    return new Signal.Reported(
        origin,
        thing(),
        text("incident"),
        text("channel"),
        classification(),
        place(),
        codes(from, "risks"),
        list(from, "people", Document.class, SignalReading::involvement),
        from.getBoolean("anonymous", false));
  }

  private Signal patrolled() {
    Map<String, Integer> outcomes = new HashMap<>();
    for (Document outcome : from.getList("outcomes", Document.class, List.of())) {
      outcomes.put(outcome.getString("outcome"), outcome.getInteger("count"));
    }
    return new Signal.Patrolled(
        origin,
        thing(),
        codes(from, "teams"),
        text("reason"),
        time("start"),
        time("end"),
        places(),
        outcomes);
  }

  private Signal.Contacted contacted() {
    return new Signal.Contacted(
        origin,
        thing(),
        from.getString("person"),
        place(),
        from.getBoolean("beddedDown", false),
        codes(from, "needs"),
        codes(from, "concerns"));
  }

  private static Signal.@Nullable Before before(@Nullable Document was) {
    return was == null
        ? null
        : new Signal.Before(
            was.getString("person"),
            Fields.place(was.get("place", Document.class)),
            was.getDate("at").toInstant());
  }

  private Classification classification() {
    Document said = from.get("classification", Document.class);
    return new Classification(
        said.getString("harm"),
        said.getString("incidentType"),
        list(said, "localIssues", Document.class, SignalReading::issue));
  }

  private static LocalIssue issue(Document issue) {
    return new LocalIssue(
        issue.getString("scheme"), issue.getString("version"), issue.getString("code"));
  }

  private static Involvement involvement(Document involvement) {
    return new Involvement(
        involvement.getString("person"), Role.valueOf(involvement.getString("role")));
  }

  private Place place() {
    return Fields.place(from.get("place", Document.class));
  }

  private List<Place> places() {
    return list(from, "places", Document.class, Fields::place);
  }

  private String thing() {
    return text("thing");
  }

  private String text(String field) {
    return from.getString(field);
  }

  private Instant time(String field) {
    return from.getDate(field).toInstant();
  }
}
