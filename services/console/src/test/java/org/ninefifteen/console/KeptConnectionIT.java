package org.ninefifteen.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.ninefifteen.console.PageTest.Readers;

@PageTest
class KeptConnectionIT {

  /** What is answered at once, after what was not, made some of the next ones wait for ever. */
  @Test
  void goesOnAfterRefusals(Readers readers) {
    Reader reader = readers.signedIn();
    Reader stranger = readers.newcomer();

    for (int i = 0; i < 300; i++) {
      assertThat(reader.get("/sessions").statusCode()).isEqualTo(200);
      assertThat(reader.postBare("/sign-out", Map.of()).statusCode()).isEqualTo(403);
      assertThat(stranger.get("/sessions").statusCode()).isEqualTo(302);
      assertThat(stranger.postBare("/sign-out", Map.of()).statusCode()).isEqualTo(401);
    }
  }
}
