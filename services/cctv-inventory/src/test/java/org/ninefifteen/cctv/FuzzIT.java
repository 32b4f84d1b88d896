package org.ninefifteen.cctv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ninefifteen.testkit.fuzz.Fuzzing;
import org.ninefifteen.testkit.parts.WithParts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@WithParts(topics = {"cctv-inventory", "access-log"})
@SpringBootTest(
    classes = CctvApplication.class,
    webEnvironment = RANDOM_PORT,
    properties = "nine-fifteen.limits.burst=100000")
@ExtendWith(OutputCaptureExtension.class)
class FuzzIT {

  private static final String CAMERA =
      """
      {"name": "C", "kind": "REDEPLOYABLE", "state": "OPERATIONAL", "pool": "p", "camera": "c-1",
       "place": {"name": "Quay Street", "precision": "EXACT", "point": {"lat": 51.38, "lon": 0.54}},
       "highDefinition": true, "agency": "kent-police", "audience": ["camden-rsp"]}
      """;
  private static final String CHANGE =
      """
      {"agency": "kent-police", "rag": "RED", "zone": "RETAIL", "at": "2019-02-18T22:05:00Z",
       "since": "2019-02-18T22:05:00Z", "occurredAt": "2019-02-18T22:05:00Z"}
      """;
  private static final String POOL =
      """
      {"pool": "p-1", "name": "P", "size": 6, "agency": "kent-police", "audience": []}
      """;
  private static final String DEPLOYMENT =
      """
      {"camera": "c-1", "agency": "kent-police", "at": "2019-02-18T22:05:00Z",
       "place": {"name": "Quay Street", "precision": "EXACT", "point": {"lat": 51.38, "lon": 0.54}}}
      """;
  private static final String ESTATE =
      """
      {"estate": "e-1", "name": "E", "stage": "SURVEYED", "agency": "kent-police"}
      """;
  private static final String STAGE =
      """
      {"to": "COMPLETE", "reason": "another estate", "agency": "kent-police"}
      """;

  @Test
  void refusesWhatNoClientShouldSend(
      @LocalServerPort int port, @Autowired ApplicationContext context, CapturedOutput output)
      throws IOException, InterruptedException {
    Fuzzing.of(
            context,
            port,
            "cctv-inventory.publish",
            "cctv-inventory.read",
            "cctv-inventory.summary",
            "details.read",
            "log.read",
            "log.read-own")
        .sample("POST /partnerships/{partnership}/cameras", CAMERA)
        .sample("POST /partnerships/{partnership}/cameras/{camera}/installation", CHANGE)
        .sample("POST /partnerships/{partnership}/cameras/{camera}/commissioning", CHANGE)
        .sample("POST /partnerships/{partnership}/cameras/{camera}/fault", CHANGE)
        .sample("POST /partnerships/{partnership}/cameras/{camera}/repair", CHANGE)
        .sample("POST /partnerships/{partnership}/cameras/{camera}/priority", CHANGE)
        .sample("POST /partnerships/{partnership}/cameras/{camera}/removal", CHANGE)
        .sample("POST /partnerships/{partnership}/pools", POOL)
        .sample("POST /partnerships/{partnership}/pools/{pool}/deployments", DEPLOYMENT)
        .sample("POST /partnerships/{partnership}/pools/{pool}/recoveries", DEPLOYMENT)
        .sample("POST /partnerships/{partnership}/estates", ESTATE)
        .sample("POST /partnerships/{partnership}/estates/{estate}/advance", STAGE)
        .sample("POST /partnerships/{partnership}/estates/{estate}/correction", STAGE)
        .run(2_200);

    assertThat(output).doesNotContain(Fuzzing.CANARY);
  }
}
