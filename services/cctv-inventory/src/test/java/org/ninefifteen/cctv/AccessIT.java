package org.ninefifteen.cctv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.ninefifteen.testkit.access.AccessTable;
import org.ninefifteen.testkit.access.Order;
import org.ninefifteen.testkit.access.Whose;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.annotation.DirtiesContext;

/**
 * Every endpoint as everybody: the page says who gets what. It leaves things behind that other
 * tests would count.
 */
@DirtiesContext
@WithTheInventory
class AccessIT {

  private static final String ROOT = "/partnerships/{partnership}/";
  private static final String CAMERAS = "POST " + ROOT + "cameras";
  private static final String CAMERA = CAMERAS + "/{camera}/";
  private static final String POOLS = "POST " + ROOT + "pools";
  private static final String POOL = POOLS + "/{pool}/";
  private static final String ESTATES = "POST " + ROOT + "estates";
  private static final String ESTATE = ESTATES + "/{estate}/";
  private static final String PLACE =
      """
      "place": {"name": "Quay Street", "precision": "EXACT",
                "point": {"lat": 51.3852, "lon": 0.5471}}
      """;
  private final ApplicationContext context;
  private final int port;

  /** The thing that is asked for: what is brought to it has to fit. */
  private String last = "";

  AccessIT(ApplicationContext context, @LocalServerPort int port) {
    this.context = context;
    this.port = port;
  }

  @Test
  void isAsThePageSays() throws IOException {
    AccessTable.of(context, port, "cctv-inventory.publish", "cctv-inventory.read")
        .thing("camera", whose -> made(whose, "camera", AccessIT::planned))
        .thing("pool", whose -> made(whose, "pool", AccessIT::pool))
        .thing("estate", whose -> made(whose, "estate", AccessIT::estate))
        .order(CAMERAS, whose -> Order.json(planned("")))
        .order(CAMERA + "commissioning", after("installation"))
        .order(CAMERA + "fault", after("installation", "commissioning"))
        .order(CAMERA + "repair", after("installation", "commissioning", "fault"))
        .order(
            CAMERA + "priority",
            after("installation", "commissioning", "fault")
                .andThen(done -> Order.json("{\"rag\": \"RED\", \"zone\": \"RETAIL\"}")))
        .order(POOLS, whose -> Order.json(pool("")))
        .order(POOL + "deployments", whose -> Order.json(deployment(inThePool(whose))))
        .order(POOL + "recoveries", this::recovery)
        .order(ESTATES, whose -> Order.json(estate("")))
        .order(ESTATE + "advance", whose -> Order.json("{\"to\": \"SURVEYED\"}"))
        .order(
            ESTATE + "correction",
            whose -> Order.json("{\"to\": \"SURVEYED\", \"reason\": \"another estate\"}"))
        .assertIsAsIn(Path.of("access.md"));
  }

  /** Kept to its agency, where it is another's. */
  private String made(Whose whose, String thing, UnaryOperator<String> body) {
    String audience =
        whose == Whose.OTHER_AGENCY ? ", \"audience\": [\"" + whose.agency() + "\"]" : "";
    last = post(whose, thing + "s", body.apply(audience)).at("/" + thing);
    return last;
  }

  private static String planned(String more) {
    return "{\"name\": \"C\", \"kind\": \"FIXED\", \"state\": \"PLANNED\", " + PLACE + more + "}";
  }

  private static String pool(String more) {
    return "{\"name\": \"P\", \"size\": 1" + more + "}";
  }

  private static String estate(String more) {
    return "{\"name\": \"E\"" + more + "}";
  }

  /** Brings the camera that is asked for to where the change can follow. */
  private Function<Whose, Order> after(String... changes) {
    return whose -> {
      for (String change : changes) {
        post(whose, "cameras/" + last + "/" + change, "{}");
      }
      return Order.NOTHING;
    };
  }

  private String inThePool(Whose whose) {
    String body =
        "{\"name\": \"C\", \"kind\": \"REDEPLOYABLE\", \"state\": \"OPERATIONAL\", \"pool\": \""
            + last
            + "\"}";
    return post(whose, "cameras", body).at("/camera");
  }

  private static String deployment(String camera) {
    return "{\"camera\": \"" + camera + "\", " + PLACE + "}";
  }

  private Order recovery(Whose whose) {
    String camera = inThePool(whose);
    post(whose, "pools/" + last + "/deployments", deployment(camera));
    return Order.json("{\"camera\": \"" + camera + "\"}");
  }

  private Agency.Answer post(Whose whose, String path, String body) {
    Agency owner =
        new Agency(
            context.getEnvironment(),
            it ->
                it.subject(whose.agency())
                    .agencies(whose.agency())
                    .scopes("cctv-inventory.publish"));
    Agency.Answer answer = owner.post(whose.partnership() + "/" + path, body);
    assertThat(answer.status()).isIn(200, 201);
    return answer;
  }
}
