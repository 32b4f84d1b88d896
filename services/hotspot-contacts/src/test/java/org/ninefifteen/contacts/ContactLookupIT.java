package org.ninefifteen.contacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ninefifteen.contacts.Client.Reply;
import org.ninefifteen.testkit.parts.WithParts;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Contacts as they are shown and counted. */
@WithParts(topics = "hotspot-contacts")
@SpringBootTest(classes = ContactsApplication.class, webEnvironment = RANDOM_PORT)
class ContactLookupIT {

  @LocalServerPort private int port;
  private Client camden;
  private Round round;

  @BeforeEach
  void connect() {
    camden = new Client(port, "camden");
    round = new Round(camden);
  }

  @Test
  void showsTheWorkersWordsOnlyAmongTheDetails() {
    String contact = round.record("2017-01-18", "Eversholt Street", Round.NOTE);

    Reply one = camden.get("/contacts/" + contact);
    assertThat(one.body().toString()).contains("person-7f3a").doesNotContain("steps");
    assertThat(round.note(contact)).isEqualTo("by the steps");
    Reply list = camden.get("/contacts?month=2017-01");
    assertThat(list.body().path("total").asInt()).isEqualTo(1);
    assertThat(list.body().path("items").get(0).has("note")).isFalse();
  }

  /** Somers Town action plan 2019: 60 contacts in three months. */
  @Test
  void countsSomersTownInThreeMonths() {
    round.record(19, "2018-11-10");
    round.record(22, "2018-12-10");
    round.record(19, "2019-01-31");
    round.record(3, "2019-02-01");
    round.record("2018-12-10", "Eversholt Street", "\"needs\": []");

    Reply summary = camden.get("/contacts/summary?from=2018-11&to=2019-01&place=Somers Town");

    assertThat(summary.body().at("/total/contacts").asLong()).isEqualTo(60);
    assertThat(summary.body().at("/total/beddedDown").asLong()).isEqualTo(60);
    assertThat(summary.body().at("/months/2018-12/contacts").asLong()).isEqualTo(22);
    assertThat(summary.body().at("/total/services/DECLINED").asLong()).isEqualTo(60);
  }

  @Test
  void filtersByPersonNeedTimeAndPlace() {
    round.record("2016-01-18", "Phoenix Road", "\"needs\": [\"FOOD\"]");
    round.record("2016-01-19", "Eversholt Street", "\"person\": \"person-9c1e\"");

    assertThat(round.totalOf("month=2016-01")).isEqualTo(2);
    assertThat(round.totalOf("month=2016-01&need=FOOD")).isEqualTo(1);
    assertThat(round.totalOf("month=2016-01&person=person-9c1e")).isEqualTo(1);
    assertThat(round.totalOf("month=2016-01&place=phoenix")).isEqualTo(1);
    assertThat(round.totalOf("since=2016-01-19T00:00:00Z&until=2016-01-20T00:00:00Z")).isEqualTo(1);
  }

  @Test
  void keepsPartnershipsApart() {
    String contact = round.record("2014-07-18", "Phoenix Road", "\"needs\": []");

    assertThat(new Client(port, "medway").get("/contacts/" + contact).problem())
        .isEqualTo("urn:problem:unknown-contact");
  }
}
