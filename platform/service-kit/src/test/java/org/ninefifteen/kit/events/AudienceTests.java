package org.ninefifteen.kit.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class AudienceTests {

  @Test
  void tellsTheOwnerOfWhatOthersDo() {
    assertThat(Envelope.audience(Set.of("kfrs-strood"), "kent-police"))
        .containsExactlyInAnyOrder("kfrs-strood", "kent-police");
  }

  @Test
  void isStillEverybodyWhereNobodyIsNamed() {
    assertThat(Envelope.audience(Set.of(), "kent-police")).isEmpty();
  }
}
