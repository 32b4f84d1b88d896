package org.ninefifteen.testkit.architecture.examples.good;

import org.ninefifteen.kit.access.Needs;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@Needs("things.read")
@RestController
class ThingsApi {

  @GetMapping("/things")
  String things() {
    return "things";
  }
}
