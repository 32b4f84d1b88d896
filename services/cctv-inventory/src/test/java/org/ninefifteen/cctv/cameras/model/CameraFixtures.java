package org.ninefifteen.cctv.cameras.model;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.ninefifteen.cctv.cameras.model.Camera.State;
import org.ninefifteen.cctv.places.model.Place;
import org.ninefifteen.cctv.places.model.Place.Point;
import org.ninefifteen.cctv.places.model.Place.Precision;
import org.ninefifteen.kit.model.Rejected;

/** Cameras and places that the tests speak of. */
public final class CameraFixtures {

  public static final Instant EVENING = Instant.parse("2019-02-18T21:40:00Z");

  public static final Place QUAY = place("Quay Street", new Point(51.3852, 0.5471));

  public static final Place NOWHERE_EXACT =
      new Place(null, "Somewhere in Strood", null, null, null, null, null, Precision.AREA);

  private CameraFixtures() {}

  public static Place place(String name, Point point) {
    return new Place(null, name, null, null, null, null, point, Precision.EXACT);
  }

  public static Camera fixed(State state) {
    return Camera.register("17", "Camera 17", new Home.Fixed(QUAY), state, null, EVENING).entered();
  }

  static Camera faulty() {
    Camera camera = fixed(State.OPERATIONAL);
    return camera.after(camera.fault(EVENING));
  }

  public static Camera redeployable(String id) {
    Home home = new Home.Pooled("somers-town");
    return Camera.register(id, "Camera " + id, home, State.OPERATIONAL, true, EVENING).entered();
  }

  public static void refused(String code, ThrowingCallable decision) {
    assertThatExceptionOfType(Rejected.class)
        .isThrownBy(decision)
        .extracting(Rejected::code)
        .isEqualTo(code);
  }
}
