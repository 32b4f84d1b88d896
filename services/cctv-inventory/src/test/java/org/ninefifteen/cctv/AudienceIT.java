package org.ninefifteen.cctv;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.ninefifteen.cctv.Agency.Answer;
import org.ninefifteen.testkit.identity.TestIdentity;
import org.ninefifteen.testkit.reach.AllTold;
import org.ninefifteen.testkit.reach.Foreign;
import org.ninefifteen.testkit.reach.ForeignIds;
import org.ninefifteen.testkit.reach.StoreQueries;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;

/** Which agency sees what, and what it may do in whose name. */
@WithTheInventory
@Import(StoreQueries.class)
class AudienceIT {

  private static final String FOR_POLICE = ", \"audience\": [\"kent-police\"]";
  private static final String PLACE =
      """
      , "place": {"name": "Quay Street", "precision": "EXACT",
                  "point": {"lat": 51.3852, "lon": 0.5471}}
      """;

  private final Agency cctv;
  private final Agency police;
  private final Agency housing;
  private final ReactiveMongoTemplate mongo;
  private final StoreQueries queries;
  private final int port;

  AudienceIT(
      Environment environment,
      ReactiveMongoTemplate mongo,
      StoreQueries queries,
      @LocalServerPort int port) {
    this.cctv = of(environment, "medway-cctv");
    this.police = of(environment, "kent-police");
    this.housing = of(environment, "medway-housing");
    this.mongo = mongo;
    this.queries = queries;
    this.port = port;
  }

  private static Agency of(Environment environment, String agency) {
    return new Agency(
        environment,
        it ->
            it.agencies(agency)
                .scopes("cctv-inventory.publish", "cctv-inventory.read", "cctv-inventory.summary"));
  }

  @Test
  void aCameraIsThereForItsAudienceAndItsOwner() {
    fixed("medway", "covert-1", FOR_POLICE);

    assertThat(cctv.get("medway/cameras/covert-1").status()).isEqualTo(200);
    assertThat(police.get("medway/cameras/covert-1").status()).isEqualTo(200);
    assertThat(housing.get("medway/cameras/covert-1").problem())
        .isEqualTo("urn:problem:unknown-camera");
    assertThat(housing.post("medway/cameras/covert-1/fault", "{}").status()).isEqualTo(404);
    assertThat(police.post("medway/cameras/covert-1/fault", "{}").status()).isEqualTo(200);
  }

  @Test
  void aCameraIsReadOnceWhoeverWantsToChangeIt() {
    fixed("medway", "read-once", FOR_POLICE);
    AllTold.await(mongo, "cameras");

    int before = queries.asked();
    assertThat(housing.post("medway/cameras/read-once/fault", "{}").status()).isEqualTo(404);
    assertThat(queries.after(before)).containsExactly("find cameras");
    before = queries.asked();
    assertThat(cctv.post("medway/cameras/read-once/fault", "{}").status()).isEqualTo(200);
    assertThat(queries.after(before)).containsExactly("find cameras", "update cameras");
  }

  @Test
  void camerasAreListedAndCountedForThoseWhoSeeThem() {
    fixed("borough", "listed-1", FOR_POLICE);
    fixed("borough", "listed-2", "");

    assertThat(seen(cctv, "cameras")).isEqualTo("2 listed, 2 in all, 2 counted");
    assertThat(seen(police, "cameras")).isEqualTo("2 listed, 2 in all, 2 counted");
    assertThat(seen(housing, "cameras")).isEqualTo("1 listed, 1 in all, 1 counted");
  }

  @Test
  void estatesAreListedAndCountedForThoseWhoSeeThem() {
    cctv.post("borough/estates", "{\"name\": \"Mayford Estate\"" + FOR_POLICE + "}");
    cctv.post("borough/estates", "{\"name\": \"Ampthill Square\"}");

    assertThat(seen(police, "estates")).isEqualTo("2 listed, 2 in all, 2 counted");
    assertThat(seen(housing, "estates")).isEqualTo("1 listed, 1 in all, 1 counted");
  }

  private static String seen(Agency agency, String things) {
    Answer list = agency.get("borough/" + things);
    Answer summary = agency.get("borough/" + things + "/summary");
    return "%d listed, %d in all, %d counted"
        .formatted(
            list.body().path("items").size(),
            list.body().path("total").asInt(),
            summary.body().path("total").asInt());
  }

  /** Or whoever sees the one learns by the other where it is. */
  @Test
  void aRedeployableCameraIsForWhomItsPoolIsFor() {
    pool("medway", "covert");
    redeployable("medway", "covert-2", "covert", "");
    deploy("medway", "covert", "covert-2");

    assertThat(police.get("medway/cameras/covert-2").at("/place/name")).isEqualTo("Quay Street");
    assertThat(police.get("medway/pools/covert").at("/out/0/camera")).isEqualTo("covert-2");
    assertThat(housing.get("medway/cameras/covert-2").status()).isEqualTo(404);
    assertThat(housing.get("medway/pools/covert").status()).isEqualTo(404);
    assertThat(housing.get("medway/pools").body().toString()).doesNotContain("covert");
    assertThat(redeployable("medway", "covert-3", "covert", FOR_POLICE).at("/errors/0/field"))
        .isEqualTo("audience");
  }

  @Test
  void nobodyUsesAPoolThatIsNotForThem() {
    pool("medway", "hidden");
    redeployable("medway", "hidden-1", "hidden", "");

    Answer entered =
        housing.post(
            "medway/cameras",
            """
            {"name": "C", "kind": "REDEPLOYABLE", "state": "OPERATIONAL", "pool": "hidden"}
            """);

    assertThat(entered.problem()).isEqualTo("urn:problem:unknown-pool");
    assertThat(housing.post("medway/pools/hidden/recoveries", "{\"camera\": \"hidden-1\"}"))
        .returns(404, Answer::status);
  }

  @Test
  void nothingIsDoneInTheNameOfAnotherAgency() {
    Answer refused =
        housing.post("medway/estates", "{\"name\": \"Mayford\", \"agency\": \"medway-cctv\"}");

    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.problem()).isEqualTo("urn:problem:not-your-agency");
  }

  /** Of ten thousand that are there and not for the caller, none is told from one that is not. */
  @Test
  void foreignIdsAreAnsweredAsUnknownOnes() {
    for (String partnership : new String[] {"medway", "camden"}) {
      fixed(partnership, "original", FOR_POLICE);
      pool(partnership, "original");
      cctv.post(
          partnership + "/estates",
          "{\"estate\": \"original\", \"name\": \"Mayford Estate\"" + FOR_POLICE + "}");
    }
    ForeignIds ids = new ForeignIds(mongo, queries, port);

    for (String things : new String[] {"cameras", "pools", "estates"}) {
      ids.assertAreUnknown(
          3_334,
          things,
          things,
          bearer("medway", "medway-housing"),
          new Foreign("medway", "original", bearer("medway", "medway-cctv")),
          new Foreign("camden", "original", bearer("camden", "medway-cctv")));
    }
  }

  private static String bearer(String partnership, String agency) {
    return TestIdentity.shared()
        .bearer(it -> it.partnership(partnership).agencies(agency).scopes("cctv-inventory.read"));
  }

  private void fixed(String partnership, String camera, String more) {
    Answer answer =
        cctv.post(
            partnership + "/cameras",
            """
            {"camera": "%s", "name": "Camera", "kind": "FIXED", "state": "OPERATIONAL"%s%s}
            """
                .formatted(camera, PLACE, more));
    assertThat(answer.status()).isEqualTo(201);
  }

  private void pool(String partnership, String pool) {
    Answer answer =
        cctv.post(
            partnership + "/pools",
            """
            {"pool": "%s", "name": "Pool", "size": 1%s}
            """
                .formatted(pool, FOR_POLICE));
    assertThat(answer.status()).isEqualTo(201);
  }

  private Answer redeployable(String partnership, String camera, String pool, String more) {
    return cctv.post(
        partnership + "/cameras",
        """
        {"camera": "%s", "name": "R", "kind": "REDEPLOYABLE", "state": "OPERATIONAL",
         "pool": "%s"%s}
        """
            .formatted(camera, pool, more));
  }

  private void deploy(String partnership, String pool, String camera) {
    Answer answer =
        cctv.post(
            partnership + "/pools/" + pool + "/deployments",
            "{\"camera\": \"" + camera + "\"" + PLACE + "}");
    assertThat(answer.status()).isEqualTo(200);
  }
}
