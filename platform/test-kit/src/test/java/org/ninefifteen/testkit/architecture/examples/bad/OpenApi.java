package org.ninefifteen.testkit.architecture.examples.bad;

import org.ninefifteen.kit.access.Needs;
import org.ninefifteen.kit.access.Reach;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class OpenApi {

  @GetMapping("/open")
  String open() {
    return "to everybody";
  }

  @RequestMapping("/by-any-method")
  String byAnyMethod() {
    return "to everybody";
  }

  @Needs("things.read")
  @GetMapping("/scoped")
  String scoped() {
    return Inner.everything().partnership();
  }

  static class Inner {
    static Reach everything() {
      return Reach.ofService("medway");
    }
  }
}
