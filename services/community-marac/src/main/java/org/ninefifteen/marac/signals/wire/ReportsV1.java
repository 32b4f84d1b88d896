package org.ninefifteen.marac.signals.wire;

import static org.ninefifteen.marac.signals.wire.PlacesV1.place;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ninefifteen.marac.signals.model.Classification;
import org.ninefifteen.marac.signals.model.Classification.LocalIssue;
import org.ninefifteen.marac.signals.model.Signal;
import org.ninefifteen.marac.signals.model.Signal.Involvement;
import org.ninefifteen.marac.signals.model.Signal.Origin;
import org.ninefifteen.marac.signals.model.Signal.Role;

/** The events of the reports service. */
final class ReportsV1 {

  static final Map<String, EventReader> EVENTS =
      Map.of(
          "report-received", ReportsV1::received,
          "report-triaged", ReportsV1::triaged,
          "report-linked-as-duplicate", ReportsV1::linked,
          "report-answered", ReportsV1::answered,
          "report-withdrawn", ReportsV1::withdrawn);

  private ReportsV1() {}

  private static Signal received(Origin origin, Payload data) {
    String report = data.text("report");
    return new Signal.Reported(
        origin,
        report,
        Objects.requireNonNullElse(data.optionalText("incident"), report),
        data.text("channel"),
        classification(data.object("classification")),
        place(data),
        data.texts("immediateRisks"),
        people(data),
        data.flag("anonymous"));
  }

  private static Signal triaged(Origin origin, Payload data) {
    return new Signal.ReportTriaged(
        origin,
        data.text("report"),
        classification(data.object("classification")),
        place(data),
        data.texts("immediateRisks"));
  }

  private static Signal linked(Origin origin, Payload data) {
    return new Signal.ReportLinked(origin, data.text("report"), data.text("incident"), place(data));
  }

  private static Signal answered(Origin origin, Payload data) {
    return new Signal.ReportAnswered(origin, data.text("report"), place(data));
  }

  private static Signal withdrawn(Origin origin, Payload data) {
    return new Signal.ReportWithdrawn(origin, data.text("report"), place(data));
  }

  private static Classification classification(Payload data) {
    List<LocalIssue> localIssues =
        data.objects("localIssues").stream()
            .map(i -> new LocalIssue(i.text("scheme"), i.text("version"), i.text("code")))
            .toList();
    return new Classification(
        data.optionalText("harm"), data.optionalText("incidentType"), localIssues);
  }

  private static List<Involvement> people(Payload data) {
    return data.objects("people").stream()
        .map(p -> new Involvement(p.text("person"), p.oneOf(Role.class, "role")))
        .toList();
  }
}
