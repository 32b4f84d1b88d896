package org.ninefifteen.contacts;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.contacts.bodies.ContactBodies;
import org.ninefifteen.contacts.model.Concern;
import org.ninefifteen.contacts.model.Encounter;
import org.ninefifteen.contacts.model.Need;
import org.ninefifteen.contacts.model.Offer;
import org.ninefifteen.contacts.model.Place;
import org.ninefifteen.contacts.model.Reference;
import org.ninefifteen.contacts.model.WithdrawalReason;
import org.ninefifteen.kit.access.Caller;
import org.ninefifteen.kit.personal.details.Details;
import org.ninefifteen.kit.personal.details.Told;
import org.ninefifteen.kit.problem.Fields;

/** What callers ask for, read from their bodies; {@link ContactBodies} says how those look. */
final class ContactRequests {

  private static final int LONGEST_NOTE = 10_000;

  private ContactRequests() {}

  /** We met somebody. */
  record Recording(
      String agency,
      Set<String> audience,
      Encounter encounter,
      @Nullable Told told,
      boolean history) {

    static Recording read(Fields fields, Caller caller, Instant now) {
      String agency = caller.agency(fields);
      Set<String> audience = fields.slugs("audience");
      String person = readPerson(fields);
      Encounter encounter = readEncounter(fields, person, now);
      Told told = readTold(fields, person);
      boolean history = fields.flag("history");
      return fields.into(() -> new Recording(agency, audience, encounter, told, history));
    }
  }

  /** It was not as we said, but like this. */
  record Correction(String agency, Encounter encounter, @Nullable Told told) {

    static Correction read(Fields fields, Caller caller, Instant now) {
      String agency = caller.agency(fields);
      String person = readPerson(fields);
      Encounter encounter = readEncounter(fields, person, now);
      Told told = readTold(fields, person);
      if (fields.has("audience")) {
        fields.fault("audience", "fixed", "For whom a contact is was said when it was recorded.");
      }
      return fields.into(() -> new Correction(agency, encounter, told));
    }
  }

  /** It should never have been recorded. */
  record Withdrawal(String agency, WithdrawalReason reasonCode) {

    static Withdrawal read(Fields fields, Caller caller) {
      String agency = caller.agency(fields);
      WithdrawalReason reasonCode = fields.choice("reasonCode", WithdrawalReason.class);
      return fields.into(() -> new Withdrawal(agency, reasonCode));
    }
  }

  private static Encounter readEncounter(Fields fields, @Nullable String person, Instant now) {
    Instant occurredAt = fields.past("occurredAt", now);
    Place place = fields.object("place", PlaceJson::read);
    boolean beddedDown = readBeddedDown(fields);
    Set<Need> needs = fields.choices("needs", Need.class);
    Set<Concern> concerns = fields.choices("concerns", Concern.class);
    List<Offer> services = fields.list("services", ContactRequests::readOffer);
    if (services.stream().map(Offer::service).distinct().count() < services.size()) {
      fields.fault("services", "duplicate", "A service is named once, with its last response.");
    }
    return fields.into(
        () -> new Encounter(occurredAt, person, place, beddedDown, needs, concerns, services));
  }

  private static @Nullable Told readTold(Fields fields, @Nullable String person) {
    String note = fields.optionalText("note", LONGEST_NOTE);
    if (person != null) {
      return Told.read(fields, Set.of(person), List.of(Details.read(person, fields)), note);
    }
    if (!fields.has("person") && (fields.has("details") || fields.has("reference"))) {
      fields.fault("person", "missing", "Details are told of somebody.");
    }
    return Told.read(fields, Set.of(), List.of(), note);
  }

  private static @Nullable String readPerson(Fields fields) {
    String person = fields.optionalText("person");
    if (person != null && !Reference.accepts(person)) {
      fields.fault("person", "invalid", Reference.EXPECTED);
    }
    return person;
  }

  /** Nobody is taken for awake or asleep because a system forgot to say. */
  private static boolean readBeddedDown(Fields fields) {
    Boolean beddedDown = fields.optionalFlag("beddedDown");
    if (!fields.has("beddedDown")) {
      fields.fault("beddedDown", "missing", "This is required.");
    }
    return Boolean.TRUE.equals(beddedDown);
  }

  private static Offer readOffer(Fields fields) {
    Offer.Service service = fields.choice("service", Offer.Service.class);
    Offer.Response response = fields.choice("response", Offer.Response.class);
    return fields.into(() -> new Offer(service, response));
  }
}
