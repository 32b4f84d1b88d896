package org.ninefifteen.contacts;

import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.contacts.ContactDocument.Entry;
import org.ninefifteen.contacts.model.ContactEvent;
import org.ninefifteen.contacts.model.ContactEvent.ContactCorrected;
import org.ninefifteen.contacts.model.ContactEvent.ContactRecorded;
import org.ninefifteen.contacts.model.ContactEvent.ContactWithdrawn;
import org.ninefifteen.contacts.model.Encounter;
import org.ninefifteen.contacts.model.Offer;
import org.ninefifteen.contacts.words.Words;
import org.ninefifteen.kit.Ids;
import org.ninefifteen.kit.events.Envelope;
import org.ninefifteen.kit.events.Marking;
import org.ninefifteen.kit.personal.model.Sealed;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Version 1 of the events of contacts: the one class that knows what they are called as JSON. */
@Component
final class ContactEventsV1 {

  private static final String TOPIC = "hotspot-contacts";
  private static final JsonMapper JSON = new JsonMapper();

  private final Ids ids;

  ContactEventsV1(Ids ids) {
    this.ids = ids;
  }

  /** The event, by the agency whose contact it is. Whoever is told of it handles it with care. */
  Envelope envelope(Entry entry, ContactEvent event, @Nullable Words words) {
    Sealed told = words == null ? null : words.sealed();
    return Envelope.of(words == null ? ids.next() : words.event(), type(event), event.contact())
        .from(entry.partnership(), TOPIC, entry.agency())
        .at(event.occurredAt(), event.at())
        .marking(Marking.OFFICIAL_SENSITIVE)
        .audience(entry.audience(), entry.agency())
        .disclosure(told == null ? null : told.disclosure())
        .history(entry.history())
        .data(JSON.writeValueAsBytes(sealed(data(event), event.encounter().person(), told)));
  }

  static String type(ContactEvent event) {
    String name =
        switch (event) {
          case ContactRecorded recorded -> "contact-recorded";
          case ContactCorrected corrected -> "contact-corrected";
          case ContactWithdrawn withdrawn -> "contact-withdrawn";
        };
    return "org.ninefifteen." + TOPIC + "." + name + ".v1";
  }

  private static ObjectNode data(ContactEvent event) {
    ObjectNode json = JSON.createObjectNode().put("contact", event.contact());
    whoAndWhere(json, event.encounter());
    return switch (event) {
      case ContactRecorded recorded -> whatWasSeen(json, recorded.encounter());
      case ContactCorrected corrected -> corrected(json, corrected);
      case ContactWithdrawn withdrawn -> json.put("reasonCode", withdrawn.reason().name());
    };
  }

  private static ObjectNode sealed(
      ObjectNode json, @Nullable String person, @Nullable Sealed told) {
    if (told != null && person != null && !told.of(person).isEmpty()) {
      ObjectNode fields = json.putObject("sealed");
      new TreeMap<>(told.of(person)).forEach(fields::put);
    }
    if (told != null && told.text() != null) {
      json.put("sealedText", told.text().text());
    }
    return json;
  }

  private static ObjectNode corrected(ObjectNode json, ContactCorrected corrected) {
    Encounter was = corrected.was();
    if (corrected.moves()) {
      whoAndWhere(json.putObject("was"), was).put("at", was.at().toString());
    }
    return whatWasSeen(json, corrected.encounter());
  }

  private static ObjectNode whoAndWhere(ObjectNode json, Encounter encounter) {
    if (encounter.person() != null) {
      json.put("person", encounter.person());
    }
    json.set("place", PlaceJson.write(encounter.place()));
    return json;
  }

  private static ObjectNode whatWasSeen(ObjectNode json, Encounter encounter) {
    json.put("beddedDown", encounter.beddedDown());
    names(json.putArray("needs"), encounter.needs());
    names(json.putArray("concerns"), encounter.concerns());
    ArrayNode services = json.putArray("services");
    for (Offer offer : encounter.offers()) {
      services
          .addObject()
          .put("service", offer.service().name())
          .put("response", offer.response().name());
    }
    return json;
  }

  private static void names(ArrayNode json, Set<? extends Enum<?>> values) {
    values.forEach(value -> json.add(value.name()));
  }
}
