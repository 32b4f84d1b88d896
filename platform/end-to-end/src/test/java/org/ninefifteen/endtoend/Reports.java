package org.ninefifteen.endtoend;

import java.time.Instant;

/** Reports as an agency's system sends them. */
final class Reports {
  private Reports() {}

  /** A single thing of which nothing else is known: it counts, and tops nothing. */
  static String aNoise(Instant at, String place) {
    return aNoise("kent-police", at, place);
  }

  static String aNoise(String agency, Instant at, String place) {
    return """
    {"agency": "%s", "channel": "WEB", "occurredAt": "%s",
     "place": {"name": "%s", "precision": "STREET"}, "classification": {"incidentType": "NOISE"}}
    """
        .formatted(agency, at, place);
  }

  static String aPersonAtRisk(String agency, Instant at, String place) {
    return """
    {"agency": "%s", "channel": "PHONE", "occurredAt": "%s",
     "place": {"name": "%s", "precision": "STREET"},
     "classification": {"harm": "PERSONAL", "localIssues": [{"code": "cuckooing"}]},
     "immediateRisks": ["VULNERABLE_PERSON_AT_RISK"], "text": "The lock was changed.",
     "disclosure": {"gateway": "CDA-1998-S115", "regime": "DPA2018-PART3",
                    "marking": "OFFICIAL-SENSITIVE"}}
    """
        .formatted(agency, at, place);
  }
}
