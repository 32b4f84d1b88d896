package org.ninefifteen.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;

/** Reports of people whose every detail says that it is one. */
final class Canary {

  static final String DETAILS =
      """
      {"name": "canary Ana Vale", "birthDate": "1980-02-29", "address": "canary 1 Oak Passage",
       "phone": "canary 07700 900123", "note": "canary note"}
      """;

  private Canary() {}

  static String received(Client client, String person) {
    HttpResponse<String> response = client.post("medway/reports", report(person));
    assertThat(response.statusCode()).isEqualTo(201);
    assertThat(response.body()).doesNotContain("canary");
    return Client.json(response).get("report").stringValue();
  }

  static HttpResponse<String> details(Client client, String report) {
    return client.get("medway/reports/" + report + "/details?purpose=CASE-REVIEW");
  }

  static String report(String person) {
    return Client.REPORT
        .replace("The door was kicked in.", "canary text")
        .replace(
            "\"person\": \"person-7f3a\", \"role\": \"VICTIM\"",
            """
            "person": "%s", "role": "VICTIM", "reference": "canary-R7", "details": %s},
            {"person": "person-b1", "role": "WITNESS"\
            """
                .formatted(person, DETAILS));
  }
}
