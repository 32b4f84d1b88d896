package org.ninefifteen.testkit.architecture.examples.good;

import java.time.Clock;
import java.time.Instant;
import org.ninefifteen.testkit.architecture.examples.good.model.Decision;

class GoodStore {

  String save() {
    Clock clock = Clock.fixed(Instant.EPOCH, java.time.ZoneOffset.UTC);
    return new Decision(Instant.now(clock)).toString();
  }
}
