package org.ninefifteen.patrols;

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

@WithParts(topics = {"patrols", "access-log"})
@SpringBootTest(
    classes = PatrolsApplication.class,
    webEnvironment = RANDOM_PORT,
    properties = "nine-fifteen.limits.burst=100000")
@ExtendWith(OutputCaptureExtension.class)
class FuzzIT {

  private static final String PATROL =
      """
      {"teams": ["COMMUNITY_WARDENS"], "reason": "CALL_OUT", "start": "2019-02-18T16:00",
       "end": "2019-02-18T20:00", "places": [{"place": {"name": "Quay Street", "uprn": "5098765",
       "point": {"lat": 51.38, "lon": 0.54}, "precision": "EXACT"}}], "callOut": null,
       "outcomes": [{"outcome": "DISRUPTION", "count": 2}], "note": "calm", "history": false,
       "disclosure": {"gateway": "CONSENT", "regime": "UK-GDPR", "marking": "OFFICIAL"},
       "agency": "kent-police", "audience": ["camden-rsp"]}
      """;
  private static final String CALL_OUT =
      """
      {"reason": "noise", "requestedAt": "2019-02-18T21:40", "requester": "person-7f3a",
       "place": {"name": "Quay Street", "ward": "W"}, "anonymous": false, "note": "by the gate",
       "disclosure": {"gateway": "CONSENT", "regime": "UK-GDPR", "marking": "OFFICIAL"}}
      """;
  private static final String ATTENDANCE =
      """
      {"teams": ["SNT"], "attendedAt": "2019-02-18T22:05",
       "outcomes": [{"outcome": "ARREST", "count": 1}]}
      """;
  private static final String WITHDRAWAL =
      """
      {"agency": "kent-police", "reasonCode": "LOGGED_BY_MISTAKE"}
      """;
  private static final String CANCELLATION =
      """
      {"reasonCode": "DUPLICATE"}
      """;

  @Test
  void refusesWhatNoClientShouldSend(
      @LocalServerPort int port, @Autowired ApplicationContext context, CapturedOutput output)
      throws IOException, InterruptedException {
    Fuzzing.of(
            context,
            port,
            "patrols.publish",
            "patrols.read",
            "patrols.summary",
            "details.read",
            "log.read",
            "log.read-own")
        .sample("POST /partnerships/{partnership}/patrols", PATROL)
        .sample("POST /partnerships/{partnership}/patrols/{patrol}/withdrawal", WITHDRAWAL)
        .sample("POST /partnerships/{partnership}/call-outs", CALL_OUT)
        .sample("POST /partnerships/{partnership}/call-outs/{callOut}/attendance", ATTENDANCE)
        .sample("POST /partnerships/{partnership}/call-outs/{callOut}/cancellation", CANCELLATION)
        .run(2_200);

    assertThat(output).doesNotContain(Fuzzing.CANARY);
  }
}
