package org.ninefifteen.testkit.architecture.examples.bad;

import reactor.core.Disposable;
import reactor.core.publisher.Mono;

class Subscribes {

  Disposable start() {
    return Mono.just(1).subscribe();
  }
}
