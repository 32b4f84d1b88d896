package org.ninefifteen.cctv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A council's real inventory goes in as it is: 163 cameras, commas and all. */
@WithTheInventory
class TraffordIT {

  private static final Path FILE = Path.of("../../../shared/data/trafford_cctv_cameras.csv");

  private final Agency agency;

  TraffordIT(Agency agency) {
    this.agency = agency;
  }

  @Test
  void aCouncilsWholeInventoryIsRegistered() throws IOException {
    assumeThat(FILE).as("the shared test data is not on this machine").exists();
    List<String> rows = Files.readAllLines(FILE);

    assertThat(rows.stream().skip(1).map(TraffordIT::camera).map(this::register))
        .hasSize(163)
        .containsOnly(201);

    assertThat(agency.get("trafford/cameras/summary").body().path("total").asInt()).isEqualTo(163);
    JsonNode second = agency.get("trafford/cameras?size=100&page=1").body();
    assertThat(second.path("items").size()).isEqualTo(63);
    assertThat(second.path("total").asInt()).isEqualTo(163);
    assertThat(agency.get("trafford/cameras/1002").at("/place/name"))
        .isEqualTo("Trafford Wharf Road/Wharfside tram stop");
  }

  private int register(ObjectNode camera) {
    return agency.post("trafford/cameras", camera.toString()).status();
  }

  private static ObjectNode camera(String row) {
    List<String> cells = cells(row);
    ObjectNode camera = JsonNodeFactory.instance.objectNode();
    camera.put("agency", "trafford-cctv").put("camera", cells.get(0));
    camera.put("name", cells.get(1)).put("kind", "FIXED").put("state", "OPERATIONAL");
    ObjectNode place = camera.putObject("place");
    place.put("name", cells.get(1)).put("ward", cells.get(2)).put("precision", "EXACT");
    place
        .putObject("point")
        .put("lat", Double.parseDouble(cells.get(5)))
        .put("lon", Double.parseDouble(cells.get(4)));
    return camera;
  }

  /** A quoted location may hold a comma. */
  private static List<String> cells(String row) {
    return List.of(row.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1)).stream()
        .map(cell -> cell.replaceAll("^\"|\"$", ""))
        .toList();
  }
}
