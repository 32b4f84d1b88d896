package org.ninefifteen.reports;

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

@WithParts(topics = {"reports", "access-log"})
@SpringBootTest(
    classes = ReportsApplication.class,
    webEnvironment = RANDOM_PORT,
    properties = "nine-fifteen.limits.burst=100000")
@ExtendWith(OutputCaptureExtension.class)
class FuzzIT {

  private static final String REPORT =
      """
      {"agency": "kent-police", "channel": "PHONE", "occurredAt": "2019-02-18T22:40:00Z",
       "incident": "incident-1", "audience": ["camden-rsp"], "history": false,
       "place": {"placeId": "p-1", "name": "Mayford Estate", "point": {"lat": 51.3, "lon": 0.5}},
       "classification": {"harm": "PERSONAL", "incidentType": "NOISE",
         "localIssues": [{"scheme": "nine-fifteen", "version": "1", "code": "cuckooing"}]},
       "immediateRisks": ["WEAPON"], "anonymous": false, "text": "The door was kicked in.",
       "people": [{"person": "person-7f3a", "role": "VICTIM", "reference": "R7",
         "details": {"name": "A", "birthDate": "1980-02-29", "phone": "1"}}],
       "disclosure": {"gateway": "CONSENT", "regime": "UK-GDPR", "marking": "OFFICIAL"}}
      """;
  private static final String WITHDRAWAL =
      """
      {"agency": "kent-police", "reasonCode": "REPORTED_IN_ERROR"}
      """;
  private static final String DUPLICATE =
      """
      {"agency": "kent-police", "duplicateOf": "0193-1"}
      """;

  @Test
  void refusesWhatNoClientShouldSend(
      @LocalServerPort int port, @Autowired ApplicationContext context, CapturedOutput output)
      throws IOException, InterruptedException {
    Fuzzing.of(
            context,
            port,
            "reports.publish",
            "reports.read",
            "reports.import",
            "details.read",
            "log.read",
            "log.read-own")
        .sample("POST /partnerships/{partnership}/reports", REPORT)
        .sample("POST /partnerships/{partnership}/reports/{report}/triage", REPORT)
        .sample("POST /partnerships/{partnership}/reports/{report}/answer", WITHDRAWAL)
        .sample("POST /partnerships/{partnership}/reports/{report}/duplicate", DUPLICATE)
        .sample("POST /partnerships/{partnership}/reports/{report}/withdrawal", WITHDRAWAL)
        .run(2_200);

    assertThat(output).doesNotContain(Fuzzing.CANARY);
  }
}
