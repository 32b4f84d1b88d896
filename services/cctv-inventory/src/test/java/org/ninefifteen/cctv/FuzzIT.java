package org.ninefifteen.cctv;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.ninefifteen.testkit.fuzz.Endpoint;
import org.ninefifteen.testkit.fuzz.Fuzzing;
import org.ninefifteen.testkit.parts.WithParts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;

@WithParts(topics = "cctv-inventory")
@SpringBootTest(
    classes = CctvApplication.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class FuzzIT {

  @Test
  void refusesWhatNoClientShouldSend(
      @LocalServerPort int port,
      @Autowired RequestMappingHandlerMapping requestMappingHandlerMapping)
      throws IOException, InterruptedException {
    new Fuzzing(port, "Bearer none", "medway", Endpoint.of(requestMappingHandlerMapping))
        .run(20190219L, 2_000);
  }
}
