package org.ninefifteen.marac.agenda.model.rules;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.ninefifteen.marac.agenda.model.matters.Matter;
import org.ninefifteen.marac.agenda.model.matters.Reason;
import org.ninefifteen.marac.model.Policy;
import org.ninefifteen.marac.model.Words;
import org.ninefifteen.marac.signals.model.Signal.CameraChanged;
import org.ninefifteen.marac.signals.model.Signal.CameraRated;
import org.ninefifteen.marac.signals.model.Signal.CameraState;
import org.ninefifteen.marac.signals.model.SignalId;

/** A camera failed and has not been repaired since, or it was rated red: first to be repaired. */
public record CameraAlert() implements Rule {

  public static final String NAME = "camera-alert";

  @Override
  public Optional<Reason> find(Matter matter, Policy policy) {
    List<CameraChanged> changes = matter.all(CameraChanged.class);
    List<CameraRated> ratings = matter.all(CameraRated.class);
    if (!changes.isEmpty()) {
      CameraChanged last = changes.getLast();
      return last.state() == CameraState.FAULTY
          ? Optional.of(reason(last.id(), faultySince(last, matter, policy), policy))
          : Optional.empty();
    }
    return ratings.isEmpty() || !ratings.getLast().rag().equals("RED")
        ? Optional.empty()
        : Optional.of(reason(ratings.getLast().id(), "rated red: first to be repaired", policy));
  }

  private static Reason reason(SignalId signal, String sentence, Policy policy) {
    return Reason.of(NAME, policy.weightOf(NAME), new TreeSet<>(List.of(signal)), sentence);
  }

  private static String faultySince(CameraChanged fault, Matter matter, Policy policy) {
    return "faulty since "
        + Words.moment(
            fault.origin().occurredAt(), matter.call().cutoff(), policy.calendar().zone());
  }
}
