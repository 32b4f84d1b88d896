package org.ninefifteen.patrols.log;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.ninefifteen.patrols.Client;

/** Shifts over the night, as teams log them. */
public final class Nights {

  private final Client client;

  public Nights(Client client) {
    this.client = client;
  }

  public List<String> log(int many, String day, String teams) {
    return IntStream.range(0, many)
        .mapToObj(
            i -> client.post("/patrols", evening(day, teams, "\"places\": []")).text("patrol"))
        .toList();
  }

  public int totalOf(String query) {
    return client.get("/patrols?" + query).body().path("total").asInt(-1);
  }

  /** The shift of 16:00 to 04:00. */
  public static String evening(String day, String teams, String more) {
    return """
    {"agency": "camden-rsp", "teams": %s, "reason": "ROUTINE",
     "start": "%sT16:00", "end": "%sT04:00", %s}
    """
        .formatted(teams, day, LocalDate.parse(day).plusDays(1), more);
  }
}
