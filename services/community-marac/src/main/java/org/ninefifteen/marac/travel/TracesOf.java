package org.ninefifteen.marac.travel;

import java.util.Optional;
import org.ninefifteen.marac.memory.model.Traces;

/** What the signals of a partnership leave on its pages. */
@FunctionalInterface
interface TracesOf {

  /** Empty where the partnership is not served here. */
  Optional<Traces> partnership(String id);
}
