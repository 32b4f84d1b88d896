package org.ninefifteen.marac.agenda.model;

import java.util.Set;
import org.ninefifteen.marac.signals.model.Place;
import org.ninefifteen.marac.signals.model.Signal;
import org.ninefifteen.marac.signals.model.Signal.Origin;
import org.ninefifteen.marac.signals.model.SignalId;

/** Signals that are not for everybody. */
public final class Audiences {

  private Audiences() {}

  public static Signal to(Signal signal, String... audience) {
    return marked(signal, Set.of(audience), "");
  }

  /** The same, and whatever it says bears a mark that can be looked for. */
  public static Signal marked(Signal signal, Set<String> audience, String mark) {
    Origin origin = origin(signal.origin(), audience, mark);
    return switch (signal) {
      case Signal.Reported s ->
          new Signal.Reported(
              origin,
              s.report(),
              s.incident(),
              s.channel(),
              s.classification(),
              place(s.place(), mark),
              s.immediateRisks(),
              s.people(),
              s.anonymous());
      case Signal.ReportLinked s ->
          new Signal.ReportLinked(origin, s.report(), s.incident(), place(s.place(), mark));
      case Signal.ReportWithdrawn s ->
          new Signal.ReportWithdrawn(origin, s.report(), place(s.place(), mark));
      case Signal.CallOutRequested s ->
          new Signal.CallOutRequested(origin, s.callOut(), s.reason(), place(s.place(), mark));
      case Signal.Patrolled s ->
          new Signal.Patrolled(
              origin,
              s.patrol(),
              Set.of("RSP" + mark),
              s.reason(),
              s.start(),
              s.end(),
              s.places().stream().map(p -> place(p, mark)).toList(),
              s.outcomes());
      case Signal.Contacted s ->
          new Signal.Contacted(
              origin,
              s.contact(),
              s.person(),
              place(s.place(), mark),
              s.beddedDown(),
              s.needs(),
              s.concerns());
      case Signal.CameraChanged s ->
          new Signal.CameraChanged(
              origin, s.camera(), s.name() + mark, s.state(), place(s.place(), mark));
      default -> throw new IllegalArgumentException("No morning has such a signal.");
    };
  }

  private static Origin origin(Origin o, Set<String> audience, String mark) {
    return new Origin(
        new SignalId(o.id().source(), o.id().id() + mark),
        o.partnership(),
        o.agency(),
        o.occurredAt(),
        o.recordedAt(),
        o.marking(),
        o.history(),
        audience);
  }

  private static Place place(Place p, String mark) {
    return new Place(
        p.id(),
        p.name() + mark,
        p.ward(),
        p.estate(),
        p.street(),
        p.uprn(),
        p.point(),
        p.precision());
  }
}
