package org.ninefifteen.marac.agenda.model.matters;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ninefifteen.marac.signals.model.Classification;
import org.ninefifteen.marac.signals.model.Place;
import org.ninefifteen.marac.signals.model.Signal;
import org.ninefifteen.marac.signals.model.Signal.ReportTriaged;
import org.ninefifteen.marac.signals.model.Signal.Reported;

/** One report, as far as the signals of this window tell it; they stand in the order of time. */
public record Account(String report, List<Signal> signals) {

  public Account {
    signals = List.copyOf(signals);
  }

  /** The report that the signal is about, if it is about one. */
  static Optional<String> reportOf(Signal signal) {
    return switch (signal) {
      case Signal.Reported s -> Optional.of(s.report());
      case Signal.ReportTriaged s -> Optional.of(s.report());
      case Signal.ReportLinked s -> Optional.of(s.report());
      case Signal.ReportAnswered s -> Optional.of(s.report());
      case Signal.ReportWithdrawn s -> Optional.of(s.report());
      case Signal.CallOutRequested s -> Optional.empty();
      case Signal.CallOutAttended s -> Optional.empty();
      case Signal.Patrolled s -> Optional.empty();
      case Signal.Contacted s -> Optional.empty();
      case Signal.ContactCorrected s -> Optional.empty();
      case Signal.Retracted s -> Optional.empty();
      case Signal.CameraChanged s -> Optional.empty();
      case Signal.CameraRated s -> Optional.empty();
      case Signal.EstateAdvanced s -> Optional.empty();
    };
  }

  /** What came in; empty when it came in before this window. */
  public Optional<Reported> reported() {
    return of(Reported.class).findFirst();
  }

  /** What triage found replaces what was first said. */
  public Set<String> risks() {
    return triage()
        .map(ReportTriaged::immediateRisks)
        .or(() -> reported().map(Reported::immediateRisks))
        .orElse(Set.of());
  }

  public Optional<Classification> classification() {
    return triage()
        .map(ReportTriaged::classification)
        .or(() -> reported().map(Reported::classification));
  }

  public Optional<Place> place() {
    return triage()
        .map(ReportTriaged::place)
        .or(() -> reported().map(Reported::place))
        .or(() -> signals.stream().flatMap(s -> Subjects.placesOf(s).stream()).findFirst());
  }

  private Optional<ReportTriaged> triage() {
    return of(ReportTriaged.class).reduce((earlier, later) -> later);
  }

  private <T> Stream<T> of(Class<T> type) {
    return signals.stream().filter(type::isInstance).map(type::cast);
  }
}
