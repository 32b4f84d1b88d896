package org.ninefifteen.bench.parts;

import static java.nio.charset.StandardCharsets.UTF_8;

/** What an agency posts. */
public final class Bodies {

  private Bodies() {}

  public static byte[] report(int number) {
    return """
    {"agency":"kent-police","channel":"PHONE","occurredAt":"2019-02-18T22:40:00Z",
     "place":{"name":"Mayford Estate, block %d","ward":"Gillingham South",
              "point":{"lat":51.38,"lon":0.55},"precision":"EXACT"},
     "classification":{"harm":"NUISANCE",
                       "localIssues":[{"scheme":"nine-fifteen","version":"1","code":"cuckooing"}]},
     "immediateRisks":["VULNERABLE_PERSON_AT_RISK"],
     "people":[{"person":"person-7f3a","role":"VICTIM"}],
     "anonymous":false,"text":"People come and go all night."}
    """
        .formatted(number % 50)
        .getBytes(UTF_8);
  }
}
