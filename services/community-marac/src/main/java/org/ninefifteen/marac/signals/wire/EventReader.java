package org.ninefifteen.marac.signals.wire;

import org.ninefifteen.marac.signals.model.Signal;
import org.ninefifteen.marac.signals.model.Signal.Origin;

/** Reads the data of one event version. */
interface EventReader {

  /**
   * Reads the fields in use.
   *
   * @throws MalformedData saying which field breaks the contract
   */
  Signal read(Origin origin, Payload data);
}
