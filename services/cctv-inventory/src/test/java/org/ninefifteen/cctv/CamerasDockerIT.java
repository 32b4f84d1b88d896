package org.ninefifteen.cctv;

import org.ninefifteen.testkit.parts.OnContainers;

/** The same on real Kafka and MongoDB. */
@OnContainers
class CamerasDockerIT extends CamerasIT {

  CamerasDockerIT(Agency agency) {
    super(agency);
  }
}
