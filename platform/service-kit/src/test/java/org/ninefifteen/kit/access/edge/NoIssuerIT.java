package org.ninefifteen.kit.access.edge;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.ninefifteen.testkit.parts.Parts;
import org.ninefifteen.testkit.parts.WithParts;
import org.springframework.boot.builder.SpringApplicationBuilder;

@WithParts
class NoIssuerIT {

  /** A setting that was forgotten must not open the door. */
  @Test
  void nothingStartsThatCouldAskNobodyWhoComes(Parts parts) {
    SpringApplicationBuilder things = new SpringApplicationBuilder(Things.class);

    assertThatThrownBy(() ->
            things.run(
                "--server.port=0",
                "--spring.kafka.bootstrap-servers=" + parts.bootstrapServers(),
                "--spring.mongodb.uri=" + parts.storeUri("nobody"),
                "--nine-fifteen.access-log.key-file=target/access-log.key",
                "--nine-fifteen.access-log.create-key=true"))
        .rootCause()
        .isInstanceOf(NoIssuer.class)
        .hasMessageContaining("issuer-uri");
  }
}
