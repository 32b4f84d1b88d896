package org.ninefifteen.kit.access.edge;

import java.time.Duration;
import java.util.Map;
import org.ninefifteen.kit.access.Caller;
import org.ninefifteen.kit.access.Needs;
import org.ninefifteen.kit.problem.Fields;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;

/** A service of four handlers, one of which somebody forgot about. */
@SpringBootConfiguration
@EnableAutoConfiguration
class Things {

  @RestController
  static final class Api {

    @GetMapping("/partnerships/{partnership}/things/{thing}")
    @Needs("things.read")
    Map<String, String> one(
        @PathVariable String partnership, @PathVariable String thing, Caller caller) {
      return Map.of("partnership", caller.reach(partnership).partnership(), "thing", thing);
    }

    @PostMapping("/partnerships/{partnership}/things")
    @Needs("things.publish")
    Map<String, String> make(
        @PathVariable String partnership, @RequestBody byte[] body, Caller caller) {
      caller.reach(partnership);
      return Map.of("agency", Fields.read(body, caller::agency));
    }

    @GetMapping(path = "/ticks", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Needs("things.read")
    Flux<Long> ticks() {
      return Flux.interval(Duration.ofMillis(100)).onBackpressureDrop();
    }

    @GetMapping("/partnerships/{partnership}/forgotten")
    String forgotten() {
      return "open";
    }
  }
}
