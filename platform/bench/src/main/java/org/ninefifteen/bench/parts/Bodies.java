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
  private static final String WORDS = "People come and go all night.";
  private static final String TOLD =
      """
      ,"text":"%s",
       "disclosure":{"gateway":"CDA-1998-S115","regime":"DPA2018-PART3","marking":"OFFICIAL-SENSITIVE"}\
      """
          .formatted(WORDS);
  private static final Instant FIRST = Instant.parse("2019-01-07T22:40:00Z");

  private Bodies() {}

  /** A report with words about the person that it names. */
  public static byte[] report(int number) {
    return body(number, "", TOLD);
  }

  /** The same where the words are kept and told in clear: as part of the place's name. */
  public static byte[] inClear(int number) {
    return body(number, ": " + WORDS, "");
  }

  private static byte[] body(int number, String words, String more) {
    return """
    {"agency":"kent-police","channel":"PHONE","occurredAt":"%s",
     "place":{"name":"Mayford Estate, block %d%s","ward":"Gillingham South",
              "point":{"lat":51.%04d,"lon":0.55},"precision":"EXACT"},
     "classification":{"harm":"NUISANCE",
                       "localIssues":[{"scheme":"nine-fifteen","version":"1","code":"cuckooing"}]},
     "immediateRisks":["VULNERABLE_PERSON_AT_RISK"],
     "people":[{"person":"person-%04x","role":"VICTIM"}],
     "anonymous":false%s}
    """
        .formatted(
            FIRST.plusSeconds(60L * number),
            number % PLACES,
            words,
            number % PLACES,
            number % PEOPLE,
            more)
        .getBytes(UTF_8);
  }
}
