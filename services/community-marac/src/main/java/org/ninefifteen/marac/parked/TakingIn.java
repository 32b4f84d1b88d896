package org.ninefifteen.marac.parked;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.ninefifteen.kit.problem.Fault;
import org.ninefifteen.marac.model.Served;
import org.ninefifteen.marac.parked.model.Message;
import org.ninefifteen.marac.people.model.Pair;
import org.ninefifteen.marac.signals.wire.Reading;
import org.ninefifteen.marac.signals.wire.SignalsV1;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What would become of a record if it were sent now: it is read as those are that arrive. */
@Component
class TakingIn {

  private static final String MISSING = " is missing";

  private final SignalsV1 signals = new SignalsV1();
  private final JsonMapper json = new JsonMapper();
  private final Served served;

  TakingIn(Served served) {
    this.served = served;
  }

  /** Empty where it would be taken in. Each names a field and never what it holds. */
  List<Fault> faults(String topic, Message message) {
    return switch (signals.read(topic, message::text, message.body())) {
      case Reading.Understood understood ->
          served.find(understood.signal().origin().partnership()).isPresent()
              ? List.of()
              : List.of(fault("ce_partnership is not served here"));
      case Reading.Ignored ignored -> List.of(fault("ce_type is not known here"));
      case Reading.Malformed malformed -> malformed.flaws().stream().map(TakingIn::fault).toList();
    };
  }

  private static Fault fault(String flaw) {
    String field = flaw.substring(0, flaw.indexOf(' '));
    String code = flaw.endsWith(MISSING) ? "missing" : "invalid";
    String message = flaw + ".";
    return switch (field) {
      case "the", "there", "reading" -> new Fault("body", code, message);
      default ->
          new Fault((field.startsWith("ce_") ? "attributes." : "body.") + field, code, message);
    };
  }

  /** The people whom it names, as far as it can be read: for the log of accesses. */
  Set<String> people(Message message) {
    Set<String> people = new TreeSet<>();
    try {
      JsonNode body = json.readTree(message.body() == null ? new byte[0] : message.body());
      add(people, body);
      body.path("people").forEach(each -> add(people, each));
      add(people, body.path("was"));
    } catch (JacksonException e) {
      // Whom it names nobody can tell: the log names the record.
    }
    return people;
  }

  private static void add(Set<String> people, JsonNode of) {
    String person = of.path("person").asString("");
    if (Pair.isReference(person)) {
      people.add(person);
    }
  }
}
