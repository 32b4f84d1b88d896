package org.ninefifteen.testkit.parts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.env.Environment;

@WithParts
@SpringBootTest(classes = SpringPartsIT.class)
class SpringPartsIT {
  private final Parts parts;
  private final Environment environment;

  @Autowired
  SpringPartsIT(Parts parts, Environment environment) {
    this.parts = parts;
    this.environment = environment;
  }

  @Test
  void findsItsPartsInTheSettings() {
    assertThat(environment.getProperty("spring.kafka.bootstrap-servers"))
        .isEqualTo(parts.bootstrapServers());
    assertThat(environment.getProperty("spring.mongodb.uri")).isEqualTo(parts.storeUri("test"));
  }
}
