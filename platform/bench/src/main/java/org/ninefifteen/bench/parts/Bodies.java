package org.ninefifteen.bench.parts;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;

/**
 * What an agency posts. As in {@link Events}, the reports are of many places, people and days: a
 * month's page of one person with a hundred thousand entries is no page of any partnership.
 */
public final class Bodies {

  private static final int PLACES = 400;
  private static final int PEOPLE = 997;
  private static final Instant FIRST = Instant.parse("2019-01-07T22:40:00Z");

  private Bodies() {}

  public static byte[] report(int number) {
    return """
    {"agency":"kent-police","channel":"PHONE","occurredAt":"%s",
     "place":{"name":"Mayford Estate, block %d","ward":"Gillingham South",
              "point":{"lat":51.%04d,"lon":0.55},"precision":"EXACT"},
     "classification":{"harm":"NUISANCE",
                       "localIssues":[{"scheme":"nine-fifteen","version":"1","code":"cuckooing"}]},
     "immediateRisks":["VULNERABLE_PERSON_AT_RISK"],
     "people":[{"person":"person-%04x","role":"VICTIM"}],
     "anonymous":false,"text":"People come and go all night.",
     "disclosure":{"gateway":"CDA-1998-S115","regime":"DPA2018-PART3","marking":"OFFICIAL-SENSITIVE"}}
    """
        .formatted(
            FIRST.plusSeconds(60L * number), number % PLACES, number % PLACES, number % PEOPLE)
        .getBytes(UTF_8);
  }
}
