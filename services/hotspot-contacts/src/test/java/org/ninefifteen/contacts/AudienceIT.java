package org.ninefifteen.contacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ninefifteen.contacts.Client.Reply;
import org.ninefifteen.kit.events.Envelope;
import org.ninefifteen.testkit.identity.TestIdentity;
import org.ninefifteen.testkit.parts.Parts;
import org.ninefifteen.testkit.parts.WithParts;
import org.ninefifteen.testkit.reach.AllTold;
import org.ninefifteen.testkit.reach.Foreign;
import org.ninefifteen.testkit.reach.ForeignIds;
import org.ninefifteen.testkit.reach.StoreQueries;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;

/** Which agency sees what, and what it may do in whose name. */
@WithParts(topics = "hotspot-contacts")
@Import(StoreQueries.class)
@SpringBootTest(
    classes = ContactsApplication.class,
    webEnvironment = RANDOM_PORT,
    properties = "nine-fifteen.limits.burst=100000")
class AudienceIT {

  private static final String CONTACT =
      """
      {"occurredAt": "2019-02-18T23:10:00Z", "place": {"name": "Quay Street"}, "beddedDown": true,
       "services": [{"service": "HEALTH", "response": "ACCEPTED"}], "note": "by the steps",
       "disclosure": {"gateway": "CONSENT", "regime": "UK-GDPR", "marking": "OFFICIAL"}%s}
      """;
  private static final String FOR_HOUSING = ", \"audience\": [\"medway-housing\"]";
  private static final String WITHDRAWAL =
      """
      {"reasonCode": "RECORDED_BY_MISTAKE"}
      """;

  @Autowired private Parts parts;
  @Autowired private ReactiveMongoTemplate mongo;
  @Autowired private StoreQueries queries;
  @LocalServerPort private int port;
  private Client outreach;
  private Client housing;
  private Client police;

  @BeforeEach
  void connect() {
    outreach = of("medway-outreach");
    housing = of("medway-housing");
    police = of("kent-police");
  }

  private Client of(String agency) {
    return new Client(
        port,
        "medway",
        it ->
            it.agencies(agency)
                .scopes(
                    "hotspot-contacts.publish",
                    "hotspot-contacts.read",
                    "hotspot-contacts.summary",
                    "details.read"));
  }

  @Test
  void readsAContactOnceWhoeverWantsToChangeIt() {
    String withdrawal = "/contacts/" + record(FOR_HOUSING) + "/withdrawal";
    AllTold.await(mongo, "contacts");

    int before = queries.asked();
    assertThat(police.post(withdrawal, WITHDRAWAL).problem())
        .isEqualTo("urn:problem:unknown-contact");
    assertThat(queries.after(before)).containsExactly("find contacts");
    before = queries.asked();
    assertThat(outreach.post(withdrawal, WITHDRAWAL).status()).isEqualTo(200);
    assertThat(queries.after(before)).containsExactly("find contacts", "update contacts");
  }

  @Test
  void showsAContactToItsAudienceAndToItsOwner() {
    String contact = record(FOR_HOUSING);

    assertThat(outreach.get("/contacts/" + contact).status()).isEqualTo(200);
    assertThat(housing.get("/contacts/" + contact).status()).isEqualTo(200);
    assertThat(police.get("/contacts/" + contact).problem())
        .isEqualTo("urn:problem:unknown-contact");
  }

  @Test
  void listsAndCountsOnlyWhatTheCallerSees() {
    outreach.post("/contacts", CONTACT.formatted(FOR_HOUSING).replace("2019-02", "2018-05"));
    outreach.post("/contacts", CONTACT.formatted("").replace("2019-02", "2018-05"));

    assertThat(seen(outreach)).isEqualTo("2 listed, 2 in all, 2 counted, 2 accepted");
    assertThat(seen(housing)).isEqualTo("2 listed, 2 in all, 2 counted, 2 accepted");
    assertThat(seen(police)).isEqualTo("1 listed, 1 in all, 1 counted, 1 accepted");
  }

  private static String seen(Client client) {
    Reply list = client.get("/contacts?month=2018-05");
    Reply summary = client.get("/contacts/summary?month=2018-05");
    return "%d listed, %d in all, %d counted, %d accepted"
        .formatted(
            list.body().path("items").size(),
            list.body().path("total").asInt(),
            summary.body().at("/total/contacts").asInt(),
            summary.body().at("/total/services/ACCEPTED").asInt());
  }

  @Test
  void keepsTheWordsForThoseWhoMayReadDetails() {
    Client plain =
        new Client(
            port, "medway", it -> it.agencies("kent-police").scopes("hotspot-contacts.read"));
    String contact = record("");

    String details = "/contacts/" + contact + "/details?purpose=SAFEGUARDING";
    assertThat(police.get(details).text("note")).isEqualTo("by the steps");
    assertThat(plain.get(details).status()).isEqualTo(403);
  }

  @Test
  void doesNothingInTheNameOfAnotherAgency() {
    Reply refused =
        police.post("/contacts", CONTACT.formatted(", \"agency\": \"medway-outreach\""));

    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.problem()).isEqualTo("urn:problem:not-your-agency");
  }

  @Test
  void isCorrectedAndTakenBackByTheAgencyThatRecordedItAlone() {
    String contact = "/contacts/" + record("");

    assertThat(police.post(contact + "/correction", CONTACT.formatted("")).problem())
        .isEqualTo("urn:problem:not-your-agency");
    assertThat(police.post(contact + "/withdrawal", WITHDRAWAL).status()).isEqualTo(403);
    assertThat(outreach.post(contact + "/correction", CONTACT.formatted("")).status())
        .isEqualTo(200);
    assertThat(outreach.post(contact + "/withdrawal", WITHDRAWAL).status()).isEqualTo(200);
  }

  @Test
  void isToldToThoseForWhomItIs() {
    String contact = record(FOR_HOUSING);
    outreach.post("/contacts/" + contact + "/correction", CONTACT.formatted(""));

    assertThat(Heard.of(parts, contact, 2))
        .extracting(Envelope::audience)
        .allSatisfy(
            audience -> assertThat(audience).containsExactly("medway-housing", "medway-outreach"));
  }

  /** Of ten thousand that are there and not for the caller, none is told from one that is not. */
  @Test
  void answersForeignIdsAsUnknownOnes() {
    Client camden = new Client(port, "camden");
    String elsewhere =
        camden
            .post("/contacts", CONTACT.formatted(", \"agency\": \"camden-outreach\""))
            .text("contact");

    new ForeignIds(mongo, queries, port)
        .assertAreUnknown(
            10_000,
            "contacts",
            "contacts",
            bearer("medway", "kent-police"),
            new Foreign("medway", record(FOR_HOUSING), bearer("medway", "medway-housing")),
            new Foreign("camden", elsewhere, bearer("camden", "camden-rsp")));
  }

  private static String bearer(String partnership, String agency) {
    return TestIdentity.shared()
        .bearer(it -> it.partnership(partnership).agencies(agency).scopes("hotspot-contacts.read"));
  }

  private String record(String more) {
    return outreach.post("/contacts", CONTACT.formatted(more)).text("contact");
  }
}
