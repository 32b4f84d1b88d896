package org.ninefifteen.testkit.architecture.examples.bad;

import org.springframework.beans.factory.annotation.Value;

class UsesValue {

  final String port;

  UsesValue(@Value("${port}") String port) {
    this.port = port;
  }
}
