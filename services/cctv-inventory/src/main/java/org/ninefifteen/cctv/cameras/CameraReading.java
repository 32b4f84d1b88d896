package org.ninefifteen.cctv.cameras;

import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.cctv.cameras.model.Camera;
import org.ninefifteen.cctv.cameras.model.Camera.State;
import org.ninefifteen.cctv.cameras.model.CameraEvent;
import org.ninefifteen.cctv.cameras.model.CameraEvent.CameraRegistered;
import org.ninefifteen.cctv.cameras.model.Home;
import org.ninefifteen.cctv.cameras.model.RepairPriority;
import org.ninefifteen.cctv.cameras.model.RepairPriority.Rag;
import org.ninefifteen.cctv.cameras.model.RepairPriority.Zone;
import org.ninefifteen.cctv.places.model.Place;
import org.ninefifteen.cctv.wire.PlaceJson;
import org.ninefifteen.cctv.wire.Said;
import org.ninefifteen.kit.Ids;
import org.ninefifteen.kit.access.Caller;
import org.ninefifteen.kit.problem.Fields;

/** Reads what is asked of a camera, with every fault at once. */
record CameraReading(Caller caller, Instant now, Ids ids) {

  record Registration(String agency, Set<String> audience, CameraRegistered event) {}

  /** Who asks, and what that comes to once the camera is known. */
  record Wish(String agency, Decision decision) {}

  /** What becomes of a camera that watches this place. */
  @FunctionalInterface
  interface Decision {
    CameraEvent of(Camera camera, Place watched);
  }

  Registration registration(byte[] body) {
    return Fields.read(body, this::registration);
  }

  private Registration registration(Fields fields) {
    String agency = caller.agency(fields);
    Set<String> audience = fields.slugs("audience");
    String id = Said.id(fields, "camera", ids);
    String name = fields.text("name");
    State state = firstState(fields);
    Home home = home(fields, state);
    Boolean highDefinition = fields.optionalFlag("highDefinition");
    Instant at = Said.at(fields, "at", now);
    return fields.into(() ->
        new Registration(
            agency,
            audience,
            Camera.register(id, name, Objects.requireNonNull(home), state, highDefinition, at)));
  }

  private static State firstState(Fields fields) {
    State state = fields.choice("state", State.class);
    if (state != null && !Camera.FIRST.contains(state)) {
      fields.fault("state", "out-of-range", "A new camera is PLANNED, INSTALLED or OPERATIONAL.");
    }
    return state;
  }

  /** Null where the kind is faulty: whether it needs a place or a pool is then unknown. */
  private static @Nullable Home home(Fields fields, @Nullable State state) {
    Home.Kind kind = fields.choice("kind", Home.Kind.class);
    return switch (kind) {
      case null -> null;
      case FIXED -> {
        Function<Fields, Place> place =
            state == State.PLANNED ? PlaceJson::read : PlaceJson::readWithPoint;
        yield new Home.Fixed(fields.object("place", place));
      }
      case REDEPLOYABLE -> pooled(fields);
    };
  }

  private static Home pooled(Fields fields) {
    if (fields.has("audience")) {
      fields.fault("audience", "contradiction", "Whoever sees its pool sees it.");
    }
    return new Home.Pooled(Said.id(fields, "pool"));
  }

  Wish installation(byte[] body) {
    return wish(
        body,
        fields -> {
          Place where = fields.optionalObject("place", PlaceJson::readWithPoint);
          Instant at = Said.at(fields, "at", now);
          return (camera, watched) -> camera.install(where, at);
        });
  }

  Wish commissioning(byte[] body) {
    return wish(body, at("at", (camera, at) -> camera.commission(at)));
  }

  Wish fault(byte[] body) {
    return wish(body, at("since", (camera, since) -> camera.fault(since)));
  }

  Wish repair(byte[] body) {
    return wish(body, at("at", (camera, at) -> camera.repair(at)));
  }

  Wish rating(byte[] body) {
    return wish(
        body,
        fields -> {
          Rag rag = fields.choice("rag", Rag.class);
          Zone zone = fields.choice("zone", Zone.class);
          Instant at = Said.at(fields, "at", now);
          return (camera, watched) -> camera.rate(new RepairPriority(rag, zone), at);
        });
  }

  Wish removal(byte[] body) {
    return wish(
        body,
        fields -> {
          Instant at = Said.at(fields, "at", now);
          return (camera, watched) -> camera.remove(watched, at);
        });
  }

  private interface AtATime {
    CameraEvent of(Camera camera, Instant at);
  }

  private Function<Fields, Decision> at(String name, AtATime decision) {
    return fields -> {
      Instant at = Said.at(fields, name, now);
      return (camera, watched) -> decision.of(camera, at);
    };
  }

  private Wish wish(byte[] body, Function<Fields, Decision> decision) {
    return Fields.read(
        body,
        fields -> {
          String agency = caller.agency(fields);
          Decision decided = decision.apply(fields);
          return fields.into(() -> new Wish(agency, decided));
        });
  }
}
