package org.ninefifteen.endtoend.canaries;

import java.time.LocalDate;

/** Somebody invented, of whom every detail can be told from whatever else there is. */
public record Canary(int number) {
  /** In every text about a canary. */
  static final String MARK = "canaryqvxz";

  private static final String DISCLOSURE =
      """
      "disclosure": {"gateway": "CDA-1998-S115", "regime": "DPA2018-PART3",
                     "marking": "OFFICIAL-SENSITIVE"}
      """;

  /** Nobody in these data was born in a year that begins so. */
  private static final LocalDate FIRST_BORN = LocalDate.of(1911, 1, 1);

  public String reference() {
    return "person-%04x".formatted(0xc000 + number);
  }

  LocalDate born() {
    return FIRST_BORN.plusDays(number);
  }

  private String told(String what) {
    return MARK + number + what;
  }

  /** A report with all that can be told of somebody. */
  public String report() {
    return """
    {"agency": "kent-police", "channel": "PHONE", "occurredAt": "2023-11-14T22:13:20Z",
     "place": {"name": "Canary Lane %d", "precision": "STREET"},
     "classification": {"incidentType": "NOISE"},
     "people": [{"person": "%s", "role": "VICTIM", %s}], "text": "%s", %s}
    """
        .formatted(number % 50, reference(), details(), told("text"), DISCLOSURE);
  }

  /** What an outreach worker records of the same person. */
  public String contact() {
    return """
    {"agency": "medway-outreach", "occurredAt": "2023-11-14T23:13:20Z", "beddedDown": true,
     "place": {"name": "Canary Lane %d"}, "person": "%s", %s, "note": "%s", %s}
    """
        .formatted(number % 50, reference(), details(), told("note"), DISCLOSURE);
  }

  private String details() {
    return """
    "reference": "%s", "details": {"name": "%s", "birthDate": "%s", "address": "%s", "phone": "%s",
                                   "note": "%s"}
    """
        .formatted(
            told("reference"), told("name"), born(), told("address"), told("phone"), told("note"));
  }

  /** The same, with a fault: it is refused, and nothing of it may be kept or logged. */
  public String faultyReport() {
    return report().replace("\"PHONE\"", "\"" + told("channel") + "\"");
  }
}
