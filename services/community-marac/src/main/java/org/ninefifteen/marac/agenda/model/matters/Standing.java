package org.ninefifteen.marac.agenda.model.matters;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.ninefifteen.marac.signals.model.Signal;
import org.ninefifteen.marac.signals.model.Signal.ContactCorrected;
import org.ninefifteen.marac.signals.model.Signal.Retracted;
import org.ninefifteen.marac.signals.model.SignalId;

/** What still stands of the new signals: what was withdrawn or corrected since counts nowhere. */
final class Standing {

  private static final Comparator<ContactCorrected> BY_RECORDING =
      Comparator.comparing((ContactCorrected c) -> c.origin().recordedAt())
          .thenComparing(Signal::id);

  private final Links links;
  private final Set<String> retracted = new HashSet<>();
  private final Map<String, ContactCorrected> corrected = new HashMap<>();

  private Standing(Collection<Signal> signals, Links links) {
    this.links = links;
    signals.forEach(this::read);
  }

  static Stream<Signal> of(Collection<Signal> signals, Links links) {
    return signals.stream().filter(new Standing(signals, links)::stands);
  }

  private void read(Signal signal) {
    if (signal instanceof Retracted r) {
      retracted.add(r.thing());
    }
    if (signal instanceof ContactCorrected c) {
      corrected.merge(c.now().contact(), c, BinaryOperator.maxBy(BY_RECORDING));
    }
  }

  private boolean stands(Signal signal) {
    return switch (signal) {
      case Signal.Reported s -> !links.isWithdrawn(s.report());
      case Signal.ReportTriaged s -> !links.isWithdrawn(s.report());
      case Signal.ReportLinked s -> !links.isWithdrawn(s.report());
      case Signal.ReportAnswered s -> !links.isWithdrawn(s.report());
      case Signal.ReportWithdrawn s -> false;
      case Signal.CallOutRequested s -> !retracted.contains(s.callOut());
      case Signal.CallOutAttended s -> !retracted.contains(s.callOut());
      case Signal.Patrolled s -> !retracted.contains(s.patrol());
      case Signal.Contacted s -> isLast(s.id(), s.contact());
      case Signal.ContactCorrected s -> isLast(s.id(), s.now().contact());
      case Signal.Retracted s -> false;
      case Signal.CameraChanged s -> true;
      case Signal.CameraRated s -> true;
      case Signal.EstateAdvanced s -> true;
    };
  }

  private boolean isLast(SignalId contacted, String contact) {
    ContactCorrected last = corrected.get(contact);
    return !retracted.contains(contact) && (last == null || last.id().equals(contacted));
  }
}
