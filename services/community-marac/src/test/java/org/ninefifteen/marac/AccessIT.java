package org.ninefifteen.marac;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.ninefifteen.marac.agenda.model.Given.MAYFORD;
import static org.ninefifteen.marac.agenda.model.Given.NOWHERE;
import static org.ninefifteen.marac.agenda.model.Given.evening;
import static org.ninefifteen.marac.agenda.model.Given.report;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.ninefifteen.kit.personal.Matching;
import org.ninefifteen.kit.personal.Sealer;
import org.ninefifteen.kit.personal.matching.model.Trait;
import org.ninefifteen.kit.personal.model.Secret;
import org.ninefifteen.marac.agenda.model.Audiences;
import org.ninefifteen.marac.running.Running;
import org.ninefifteen.marac.running.SteppedClock;
import org.ninefifteen.marac.signals.model.Signal;
import org.ninefifteen.marac.signals.model.Signal.Involvement;
import org.ninefifteen.marac.signals.model.Signal.Role;
import org.ninefifteen.testkit.Patience;
import org.ninefifteen.testkit.access.AccessTable;
import org.ninefifteen.testkit.access.Order;
import org.ninefifteen.testkit.access.Whose;
import org.ninefifteen.testkit.identity.TokenSpec;
import org.ninefifteen.testkit.parts.Parts;
import org.ninefifteen.testkit.parts.WithParts;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.Message;
import org.springframework.messaging.support.MessageBuilder;

/** Every endpoint as everybody: the page says who gets what. */
@WithParts(topics = {"reports", "patrols", "hotspot-contacts", "cctv-inventory", "community-marac"})
class AccessIT {

  private static final String PERSON = "POST /partnerships/{partnership}/people/{person}";

  private static final String PARKED = "POST /partnerships/{partnership}/parked-records/{record}";

  /** As it stands in JSON. */
  private static final String PARKED_BODY =
      "{\\\"report\\\": \\\"r-1\\\", \\\"place\\\": {\\\"name\\\": \\\"Gate Lane\\\","
          + " \\\"precision\\\": \\\"STREET\\\"}}";

  private final SteppedClock clock = new SteppedClock("2019-02-19T09:10:00Z");
  private int people;
  private int parked;

  @Test
  void isAsThePageSays(Parts parts) throws IOException {
    try (Running marac =
        Running.withPeople(
            parts,
            "access",
            clock,
            "nine-fifteen.limits.per-second=100000",
            "nine-fifteen.limits.burst=100000")) {
      marac.keep(item("kent-police"), Audiences.to(item("medway-housing"), "medway-housing"));
      int port = marac.uri("").getPort();
      AccessTable.of(marac.context(), port, "reports.publish", "reports.read")
          .thing("date", whose -> "2019-02-19")
          .thing("month", whose -> "2019-02")
          .thing("item", whose -> item(marac, whose))
          .thing("person", whose -> person(marac, whose))
          .thing("other", whose -> person(marac, whose))
          .thing("erasure", whose -> decided(marac, whose, "erasures", "SUBJECT-REQUEST"))
          .thing("record", whose -> parked(marac, whose))
          .thing("hold", whose -> decided(marac, whose, "holds", "LITIGATION"))
          .order(PARKED + "/repair", whose -> Order.json("{\"body\": \"" + PARKED_BODY + "\"}"))
          .order(PARKED + "/discard", whose -> reason("SENT_ANEW"))
          .order(PERSON + "/erasures", whose -> reason("SUBJECT-REQUEST"))
          .order(PERSON + "/erasures/{erasure}/approval", whose -> reason("GROUND-APPLIES"))
          .order(PERSON + "/erasures/{erasure}/refusal", whose -> reason("STILL-NECESSARY"))
          .order(PERSON + "/holds", whose -> reason("LITIGATION"))
          .order(PERSON + "/holds/{hold}/release", whose -> reason("MATTER-CLOSED"))
          .order(PERSON + "/matches/{other}/withdrawal", whose -> confirmed(marac, whose))
          .assertIsAsIn(Path.of("access.md"));
    }
  }

  /** Somewhere without a place that could be shared, so that it rests on nothing else. */
  private static Signal item(String agency) {
    return report(agency, agency, NOWHERE, evening(8), Set.of("WEAPON"), List.of());
  }

  private static String item(Running marac, Whose whose) {
    return as(marac, whose, it -> it.roles("chair"))
        .get("/partnerships/" + whose.partnership() + "/agendas/2019-02-19")
        .path("items")
        .valueStream()
        .filter(each -> !each.path("restricted").asBoolean(false))
        .filter(each -> each.toString().contains("received-" + whose.agency()))
        .findFirst()
        .map(each -> each.path("id").asString())
        .orElse("i-of-nobody");
  }

  /** Each one of a pair that shares a trait, and known by a report of its own. */
  private String person(Running marac, Whose whose) {
    String person = named(++people);
    List<Involvement> victim = List.of(new Involvement(person, Role.VICTIM));
    Signal told = report(person, whose.agency(), MAYFORD, evening(8), Set.of(), victim);
    marac.keep(whose == Whose.OTHER_AGENCY ? Audiences.to(told, "medway-housing") : told);
    Set<Trait> traits =
        Set.of(
            new Trait.Named(
                new Secret("Invented Name " + (people - 1) / 2), LocalDate.parse("1990-01-02")));
    marac.bean(Sealer.class).sealing("medway", List.of(person)).block(Patience.LONG);
    marac.bean(Matching.class).remember("medway", person, traits).block(Patience.LONG);
    return person;
  }

  private static String named(int number) {
    return "person-%04d".formatted(number);
  }

  /** One that could be taken in by now, so that it can be sent; new each time, since it changes. */
  private String parked(Running marac, Whose whose) {
    Map<String, String> headers =
        Map.ofEntries(
            Map.entry("ce_specversion", "1.0"),
            Map.entry("ce_id", "parked-" + ++parked),
            Map.entry("ce_source", "/partnerships/" + whose.partnership() + "/reports"),
            Map.entry("ce_type", "org.ninefifteen.reports.report-answered.v1"),
            Map.entry("ce_subject", "r-1"),
            Map.entry("ce_time", "2019-02-18T20:00:00Z"),
            Map.entry("ce_recordedtime", "2019-02-18T20:00:00Z"),
            Map.entry("ce_partnership", whose.partnership()),
            Map.entry("ce_agency", whose.agency()),
            Map.entry("ce_audience", whose.agency()),
            Map.entry("ce_marking", "OFFICIAL"));
    byte[] body = PARKED_BODY.replace("\\", "").getBytes(UTF_8);
    var record =
        new ConsumerRecord<byte[], byte[]>("reports.parked", 0, 1_000 + parked, null, body);
    headers.forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
    marac
        .<Consumer<Message<List<byte[]>>>>bean("parkings")
        .accept(
            MessageBuilder.withPayload(List.of(body))
                .setHeader(KafkaHeaders.RAW_DATA, List.of(record))
                .build());
    return as(marac, whose, it -> it.roles("operator"))
        .get("/partnerships/" + whose.partnership() + "/parked-records?size=1")
        .at("/items/0/record")
        .asString("none");
  }

  /** About the person who was named last. */
  private String decided(Running marac, Whose whose, String what, String reason) {
    return as(marac, whose, it -> it.subject("officer-9").roles("data-protection-officer"))
        .post(
            "/partnerships/%s/people/%s/%s".formatted(whose.partnership(), named(people), what),
            reason(reason).body())
        .at("/" + what + "/0/id")
        .asString("none");
  }

  private Order confirmed(Running marac, Whose whose) {
    as(marac, whose, it -> it.roles("coordinator"))
        .post(
            "/partnerships/%s/people/%s/matches/%s/confirmation"
                .formatted(whose.partnership(), named(people - 1), named(people)));
    return Order.NOTHING;
  }

  private static Order reason(String code) {
    return Order.json("{\"reason\": \"%s\"}".formatted(code));
  }

  private static Running as(Running marac, Whose whose, Consumer<TokenSpec> role) {
    return marac.as(it -> {
      it.partnership(whose.partnership()).agencies(whose.agency());
      role.accept(it);
    });
  }
}
