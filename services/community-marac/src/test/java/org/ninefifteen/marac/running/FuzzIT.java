package org.ninefifteen.marac.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ninefifteen.testkit.fuzz.Fuzzing;
import org.ninefifteen.testkit.parts.Parts;
import org.ninefifteen.testkit.parts.WithParts;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.env.Environment;

@WithParts(
    topics = {
      "reports",
      "patrols",
      "hotspot-contacts",
      "cctv-inventory",
      "community-marac",
      "access-log"
    })
@ExtendWith(OutputCaptureExtension.class)
class FuzzIT {

  private static final String ERASURES =
      "POST /partnerships/{partnership}/people/{person}/erasures";
  private static final String PARKED = "POST /partnerships/{partnership}/parked-records/{record}";
  private static final String HOLDS = "POST /partnerships/{partnership}/people/{person}/holds";

  private final Clock clock = Clock.fixed(Instant.parse("2019-02-19T09:10:00Z"), ZoneOffset.UTC);

  @Test
  void refusesWhatNoClientShouldSend(Parts parts, CapturedOutput output)
      throws IOException, InterruptedException {
    try (Running marac =
        Running.withPeople(parts, "fuzz", clock, "nine-fifteen.limits.burst=100000")) {
      int port =
          marac.bean(Environment.class).getRequiredProperty("local.server.port", Integer.class);

      Fuzzing.of(
              marac.context(),
              port,
              "agenda.read",
              "reviews.read",
              "people.match",
              "erasure.read",
              "erasure.request",
              "erasure.approve",
              "holds.manage",
              "retention.read",
              "details.read",
              "operate",
              "log.read",
              "log.read-own")
          .sample(ERASURES, "{\"reason\": \"SUBJECT-REQUEST\"}")
          .sample(ERASURES + "/{erasure}/approval", "{\"reason\": \"ORDERED\"}")
          .sample(HOLDS + "/{hold}/release", "{\"reason\": \"WITHDRAWN\"}")
          .sample(PARKED + "/repair", "{\"attributes\": {\"ce_type\": \"a\"}, \"body\": \"{}\"}")
          .sample(PARKED + "/discard", "{\"reason\": \"SENT_ANEW\", \"version\": 1}")
          .sample(HOLDS, "{\"reason\": \"COURT-PROCEEDINGS\"}")
          .run(2_000);
    }

    assertThat(output).doesNotContain(Fuzzing.CANARY);
  }
}
