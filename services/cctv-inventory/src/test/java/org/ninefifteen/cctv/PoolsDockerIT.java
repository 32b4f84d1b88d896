package org.ninefifteen.cctv;

import org.ninefifteen.testkit.parts.OnContainers;
import org.ninefifteen.testkit.parts.Parts;

/** The same on real Kafka and MongoDB. */
@OnContainers
class PoolsDockerIT extends PoolsIT {

  PoolsDockerIT(Agency agency, Parts parts) {
    super(agency, parts);
  }
}
