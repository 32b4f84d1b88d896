package org.ninefifteen.marac.agenda;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.marac.agenda.model.LeftOff;
import org.ninefifteen.marac.agenda.model.sight.Ring;
import org.ninefifteen.marac.agenda.model.sight.Sight;
import org.ninefifteen.marac.signals.model.SignalId;

/** What was left off, as a caller gets it. */
sealed interface LeftView {

  record Told(String reason, String sentence, String title, int score, List<SignalId> signals)
      implements LeftView {}

  /** That there is something, and whom to ring. */
  record Restricted(boolean restricted, Ring ring) implements LeftView {}

  /**
   * What the caller sees, in order, and then what it does not: among the others, its place would
   * tell the reason. Who asks for one reason is told of what it sees alone.
   */
  static List<LeftView> of(List<LeftOff> leftOff, Sight sight, @Nullable String reason) {
    Stream<LeftView> seen =
        leftOff.stream()
            .filter(left -> sight.ring(left.limits()).isEmpty())
            .filter(left -> reason == null || left.why().code().equals(reason))
            .map(LeftView::told);
    Stream<LeftView> restricted =
        leftOff.stream()
            .map(left -> sight.ring(left.limits()))
            .flatMap(Optional::stream)
            .sorted(Comparator.comparing(Ring::agency))
            .map(ring -> new Restricted(true, ring));
    return Stream.concat(seen, reason == null ? restricted : Stream.of()).toList();
  }

  private static LeftView told(LeftOff left) {
    return new Told(left.why().code(), left.sentence(), left.title(), left.score(), left.signals());
  }
}
