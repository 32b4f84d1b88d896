package org.ninefifteen.cctv;

import org.ninefifteen.testkit.parts.OnContainers;
import org.ninefifteen.testkit.parts.Parts;

/** The same on real Kafka and MongoDB. */
@OnContainers
class TravelDockerIT extends TravelIT {

  TravelDockerIT(Agency agency, Parts parts) {
    super(agency, parts);
  }
}
