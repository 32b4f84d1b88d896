package org.ninefifteen.contacts;

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

@WithParts(topics = {"hotspot-contacts", "access-log"})
@SpringBootTest(
    classes = ContactsApplication.class,
    webEnvironment = RANDOM_PORT,
    properties = "nine-fifteen.limits.burst=100000")
@ExtendWith(OutputCaptureExtension.class)
class FuzzIT {

  private static final String CONTACT =
      """
      {"occurredAt": "2019-02-18T23:10:00Z", "person": "person-7f3a", "reference": "R7",
       "place": {"name": "Quay Street", "street": "Quay Street", "point": {"lat": 51.3, "lon": 0.5}},
       "beddedDown": true, "needs": ["FOOD"], "concerns": ["COLD"],
       "services": [{"service": "FOOD", "response": "ACCEPTED"}],
       "details": {"name": "A", "birthDate": "1980-02-29", "phone": "1"}, "note": "calm",
       "disclosure": {"gateway": "CONSENT", "regime": "UK-GDPR", "marking": "OFFICIAL"},
       "agency": "kent-police", "history": true}
      """;
  private static final String WITHDRAWAL =
      """
      {"agency": "kent-police", "reasonCode": "RECORDED_BY_MISTAKE"}
      """;

  @Test
  void refusesWhatNoClientShouldSend(
      @LocalServerPort int port, @Autowired ApplicationContext context, CapturedOutput output)
      throws IOException, InterruptedException {
    Fuzzing.of(
            context,
            port,
            "hotspot-contacts.publish",
            "hotspot-contacts.read",
            "hotspot-contacts.summary",
            "details.read",
            "log.read",
            "log.read-own")
        .sample("POST /partnerships/{partnership}/contacts", CONTACT)
        .sample("POST /partnerships/{partnership}/contacts/{contact}/correction", CONTACT)
        .sample("POST /partnerships/{partnership}/contacts/{contact}/withdrawal", WITHDRAWAL)
        .run(2_200);

    assertThat(output).doesNotContain(Fuzzing.CANARY);
  }
}
