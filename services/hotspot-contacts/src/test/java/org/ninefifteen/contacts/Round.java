package org.ninefifteen.contacts;

import java.util.stream.IntStream;
import org.ninefifteen.contacts.Client.Reply;

/** A worker's rounds through the streets, as they are recorded. */
final class Round {

  static final String NOTE =
      """
      "note": "by the steps", "disclosure":
          {"gateway": "CONSENT", "regime": "UK-GDPR", "marking": "OFFICIAL-SENSITIVE"}\
      """;

  private final Client client;

  Round(Client client) {
    this.client = client;
  }

  String record(String day, String street, String more) {
    return client.post("/contacts", body(day, street, more)).text("contact");
  }

  void record(int many, String day) {
    IntStream.range(0, many).forEach(i -> record(day, "Phoenix Road", "\"needs\": []"));
  }

  Reply correct(String contact, String body) {
    return client.post("/contacts/" + contact + "/correction", body);
  }

  Reply withdraw(String contact) {
    return client.post(
        "/contacts/" + contact + "/withdrawal",
        """
        {"agency": "camden-outreach", "reasonCode": "RECORDED_BY_MISTAKE"}
        """);
  }

  String note(String contact) {
    return client.get("/contacts/" + contact + "/details?purpose=ACCURACY").text("note");
  }

  int totalOf(String query) {
    return client.get("/contacts?" + query).body().path("total").asInt(-1);
  }

  /** What is said last of a field counts, as in any JSON. */
  static String body(String day, String street, String more) {
    String estate = street.equals("Phoenix Road") ? "Somers Town" : "Ampthill Square";
    return """
    {"agency": "camden-outreach", "occurredAt": "%sT23:10:00Z", "person": "person-7f3a",
     "place": {"name": "%s", "street": "%s", "estate": "%s"}, "beddedDown": true,
     "services": [{"service": "EMERGENCY_SHELTER", "response": "DECLINED"},
                  {"service": "HEALTH", "response": "ACCEPTED"}], %s}
    """
        .formatted(day, street, street, estate, more);
  }
}
