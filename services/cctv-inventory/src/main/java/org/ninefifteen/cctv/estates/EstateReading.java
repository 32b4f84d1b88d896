package org.ninefifteen.cctv.estates;

import java.time.Instant;
import java.util.Set;
import java.util.function.Function;
import org.ninefifteen.cctv.estates.model.Estate;
import org.ninefifteen.cctv.estates.model.EstateEvent;
import org.ninefifteen.cctv.estates.model.EstateEvent.EstateEntered;
import org.ninefifteen.cctv.estates.model.Stage;
import org.ninefifteen.cctv.places.model.Place;
import org.ninefifteen.cctv.wire.PlaceJson;
import org.ninefifteen.cctv.wire.Said;
import org.ninefifteen.kit.Ids;
import org.ninefifteen.kit.access.Caller;
import org.ninefifteen.kit.problem.Fields;

/** Reads what is asked of an estate, with every fault at once. */
record EstateReading(Caller caller, Instant now, Ids ids) {

  record Entry(String agency, Set<String> audience, EstateEntered event) {}

  /** Who asks, and what that comes to once the estate is known. */
  record Wish(String agency, Function<Estate, EstateEvent> decision) {}

  Entry entry(byte[] body) {
    return Fields.read(
        body,
        fields -> {
          String agency = caller.agency(fields);
          Set<String> audience = fields.slugs("audience");
          String id = Said.id(fields, "estate", ids);
          String name = fields.text("name");
          Place place = fields.optionalObject("place", PlaceJson::read);
          Instant at = Said.at(fields, "at", now);
          return fields.into(() -> new Entry(agency, audience, Estate.enter(id, name, place, at)));
        });
  }

  Wish advance(byte[] body) {
    return Fields.read(
        body,
        fields -> {
          String agency = caller.agency(fields);
          Stage to = fields.choice("to", Stage.class);
          Instant at = Said.at(fields, "at", now);
          return fields.into(() -> new Wish(agency, estate -> estate.advance(to, at)));
        });
  }

  Wish correction(byte[] body) {
    return Fields.read(
        body,
        fields -> {
          String agency = caller.agency(fields);
          Stage to = fields.choice("to", Stage.class);
          String reason = fields.text("reason");
          Instant at = Said.at(fields, "at", now);
          return fields.into(() -> new Wish(agency, estate -> estate.correct(to, reason, at)));
        });
  }
}
