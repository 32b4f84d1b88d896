package org.ninefifteen.cctv.pools;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.ninefifteen.cctv.cameras.model.Camera;
import org.ninefifteen.cctv.places.model.Place;
import org.ninefifteen.cctv.pools.model.Pool;
import org.ninefifteen.cctv.pools.model.PoolEvent;
import org.ninefifteen.cctv.wire.PlaceJson;
import org.ninefifteen.cctv.wire.Said;
import org.ninefifteen.kit.Ids;
import org.ninefifteen.kit.access.Caller;
import org.ninefifteen.kit.problem.Fields;

/** Reads what is asked of a pool, with every fault at once. */
record PoolReading(Caller caller, Instant now, Ids ids) {

  private static final int MOST = 1_000;

  record Registration(String agency, Set<String> audience, Pool pool) {}

  /** Who asks, of which camera, and what that comes to once pool and camera are known. */
  record Wish(String agency, String camera, Decision decision) {}

  /** What becomes of a camera of a pool. */
  @FunctionalInterface
  interface Decision {
    PoolEvent of(Pool pool, Camera camera);
  }

  Registration registration(byte[] body) {
    return Fields.read(
        body,
        fields -> {
          String agency = caller.agency(fields);
          Set<String> audience = fields.slugs("audience");
          String id = Said.id(fields, "pool", ids);
          String name = fields.text("name");
          Integer size = fields.number("size", 1, MOST);
          return fields.into(
              () -> new Registration(agency, audience, new Pool(id, name, size, Map.of())));
        });
  }

  Wish deployment(byte[] body) {
    return Fields.read(
        body,
        fields -> {
          String agency = caller.agency(fields);
          String camera = Said.id(fields, "camera");
          Place place = fields.object("place", PlaceJson::readWithPoint);
          Instant at = Said.at(fields, "at", now);
          return fields.into(
              () -> new Wish(agency, camera, (pool, found) -> pool.deploy(found, place, at)));
        });
  }

  Wish recovery(byte[] body) {
    return Fields.read(
        body,
        fields -> {
          String agency = caller.agency(fields);
          String camera = Said.id(fields, "camera");
          Instant at = Said.at(fields, "at", now);
          return fields.into(
              () -> new Wish(agency, camera, (pool, found) -> pool.recover(camera, at)));
        });
  }
}
