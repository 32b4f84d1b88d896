package org.ninefifteen.cctv;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.ninefifteen.cctv.Agency.Answer;
import org.ninefifteen.testkit.Patience;
import org.ninefifteen.testkit.identity.TestIdentity;
import org.ninefifteen.testkit.parts.Parts;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

@WithTheInventory
class PoolsIT {

  private static final String POOLS = "camden/pools";

  private final Agency agency;
  private final Parts parts;

  PoolsIT(Agency agency, Parts parts) {
    this.agency = agency;
    this.parts = parts;
  }

  @Test
  void aCameraGoesOutAndComesBack() {
    pool("out-and-back", 2);
    camera("ob-1", "out-and-back");

    Answer out = deploy(agency, "out-and-back", "ob-1");
    assertThat(out.body().path("left").asInt()).isEqualTo(1);
    assertThat(agency.get("camden/cameras/ob-1").at("/place/name")).isEqualTo("Chalton Street");
    assertThat(agency.post("camden/cameras/ob-1/removal", by("")).problem())
        .isEqualTo("urn:problem:camera-deployed");

    Answer back = agency.post(POOLS + "/out-and-back/recoveries", by(", \"camera\": \"ob-1\""));
    assertThat(back.body().path("left").asInt()).isEqualTo(2);
    assertThat(agency.get("camden/cameras/ob-1").body().has("place")).isFalse();
    assertThat(agency.post("camden/cameras/ob-1/removal", by("")).status()).isEqualTo(200);
  }

  @Test
  void whatDoesNotGoIsRefused() {
    pool("strict", 1);
    camera("strict-1", "strict");
    deploy(agency, "strict", "strict-1");

    assertThat(deploy(agency, "strict", "strict-1").problem())
        .isEqualTo("urn:problem:camera-deployed");
    assertThat(deploy(agency, "strict", "nobody").problem())
        .isEqualTo("urn:problem:unknown-camera");
    assertThat(deploy(agency, "no-pool", "strict-1").problem())
        .isEqualTo("urn:problem:unknown-pool");
    assertThat(camera("strict-2", "no-pool"))
        .returns(422, Answer::status)
        .returns("urn:problem:unknown-pool", Answer::problem);
  }

  /** Somers Town has six in its pool; twelve at once, on two instances, get six. */
  @Test
  void aPoolIsNotOverdrawnByTwoInstancesAtOnce() throws Exception {
    pool("somers-town", 6);
    List<String> cameras = IntStream.rangeClosed(1, 12).mapToObj(i -> "st-" + i).toList();
    cameras.forEach(camera -> camera(camera, "somers-town"));

    try (ConfigurableApplicationContext second = secondInstance();
        ExecutorService many = Executors.newFixedThreadPool(12)) {
      Agency elsewhere = new Agency(second.getEnvironment());
      List<Future<Answer>> attempts =
          cameras.stream()
              .map(camera -> {
                Agency one = camera.hashCode() % 2 == 0 ? agency : elsewhere;
                return many.submit(() -> deploy(one, "somers-town", camera));
              })
              .toList();

      assertThat(outcomes(attempts)).isEqualTo(Map.of("", 6L, "urn:problem:pool-empty", 6L));
    }
    assertThat(agency.get(POOLS + "/somers-town").body().path("left").asInt()).isZero();
  }

  private static Map<String, Long> outcomes(List<Future<Answer>> attempts) throws Exception {
    List<Answer> answers = new ArrayList<>();
    for (Future<Answer> attempt : attempts) {
      answers.add(attempt.get(Patience.LONG.toSeconds(), TimeUnit.SECONDS));
    }
    return answers.stream().collect(groupingBy(Answer::problem, counting()));
  }

  private ConfigurableApplicationContext secondInstance() {
    return new SpringApplicationBuilder(CctvApplication.class)
        .run(
            "--server.port=0",
            "--spring.mongodb.uri=" + parts.storeUri("test"),
            "--spring.security.oauth2.resourceserver.jwt.issuer-uri="
                + TestIdentity.shared().issuer(),
            "--spring.kafka.bootstrap-servers=" + parts.bootstrapServers());
  }

  private void pool(String pool, int size) {
    String body = by(", \"pool\": \"%s\", \"name\": \"Pool\", \"size\": %d".formatted(pool, size));
    assertThat(agency.post(POOLS, body).status()).isEqualTo(201);
  }

  private Answer camera(String camera, String pool) {
    return agency.post(
        "camden/cameras",
        """
        {"agency": "camden-cctv", "camera": "%s", "name": "Redeployable %s",
         "kind": "REDEPLOYABLE", "state": "OPERATIONAL", "pool": "%s"}
        """
            .formatted(camera, camera, pool));
  }

  private static Answer deploy(Agency agency, String pool, String camera) {
    return agency.post(
        POOLS + "/" + pool + "/deployments",
        """
        {"agency": "camden-cctv", "camera": "%s", "place": {"name": "Chalton Street",
         "precision": "STREET", "point": {"lat": 51.5306, "lon": -0.1311}}}
        """
            .formatted(camera));
  }

  private static String by(String more) {
    return "{\"agency\": \"camden-cctv\"" + more + "}";
  }
}
