package org.ninefifteen.testkit.architecture.examples.bad;

import org.ninefifteen.testkit.architecture.examples.good.model.Decision;

class AsksAnotherService {

  Decision decision() {
    return new Decision(null);
  }
}
