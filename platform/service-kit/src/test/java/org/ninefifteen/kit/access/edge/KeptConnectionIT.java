package org.ninefifteen.kit.access.edge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.ninefifteen.testkit.identity.TestIdentity;
import org.ninefifteen.testkit.parts.WithParts;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(classes = Things.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@WithParts
class KeptConnectionIT {

  @LocalServerPort int port;

  /** What is answered at once, after what was not, made one in thirty of the next ones wait. */
  @Test
  void goesOnAfterRefusals() {
    Door door = new Door(port);

    for (int i = 0; i < 500; i++) {
      String fresh = TestIdentity.shared().bearer(it -> it.roles("operator"));
      assertThat(door.get("/actuator/metrics", fresh).statusCode()).isEqualTo(200);
      assertThat(door.get(Door.THING, fresh).statusCode()).isEqualTo(403);
      assertThat(door.get(Door.THING).statusCode()).isEqualTo(401);
    }
  }
}
