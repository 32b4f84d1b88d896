package org.ninefifteen.cctv.cameras.model;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.cctv.cameras.model.CameraEvent.CameraCommissioned;
import org.ninefifteen.cctv.cameras.model.CameraEvent.CameraFaulted;
import org.ninefifteen.cctv.cameras.model.CameraEvent.CameraInstalled;
import org.ninefifteen.cctv.cameras.model.CameraEvent.CameraPriorityRated;
import org.ninefifteen.cctv.cameras.model.CameraEvent.CameraRegistered;
import org.ninefifteen.cctv.cameras.model.CameraEvent.CameraRemoved;
import org.ninefifteen.cctv.cameras.model.CameraEvent.CameraRepaired;
import org.ninefifteen.cctv.cameras.model.Home.Fixed;
import org.ninefifteen.cctv.cameras.model.Home.Pooled;
import org.ninefifteen.cctv.places.model.Place;
import org.ninefifteen.kit.model.Rejected;

/**
 * A camera of the inventory. Where a redeployable one stands is its pool's to say.
 *
 * @param highDefinition null where nobody has said
 * @param faultySince while {@code FAULTY} only
 * @param priority while {@code FAULTY} only, once it has been rated
 */
public record Camera(
    String id,
    String name,
    Home home,
    State state,
    @Nullable Boolean highDefinition,
    @Nullable Instant faultySince,
    @Nullable RepairPriority priority) {

  /** From the plan to the skip. */
  public enum State {
    PLANNED,
    INSTALLED,
    OPERATIONAL,
    FAULTY,
    REMOVED
  }

  /** What a camera can be when it is first entered. */
  public static final Set<State> FIRST =
      Set.copyOf(EnumSet.of(State.PLANNED, State.INSTALLED, State.OPERATIONAL));

  public Camera {
    if ((state == State.FAULTY) != (faultySince != null)
        || (priority != null && faultySince == null)) {
      throw new IllegalArgumentException("A fault has a beginning, and a priority needs a fault.");
    }
  }

  /** A new entry: it has never been faulty. */
  public static CameraRegistered register(
      String id,
      String name,
      Home home,
      State state,
      @Nullable Boolean highDefinition,
      Instant at) {
    if (!FIRST.contains(state)) {
      throw Rejected.unacceptable("camera-never-worked", "A new camera is not yet " + state + ".");
    }
    if (state != State.PLANNED) {
      refuseWithoutPoint(home);
    }
    return new CameraRegistered(new Camera(id, name, home, state, highDefinition, null, null), at);
  }

  /**
   * Hangs it.
   *
   * @param where replaces the place that was planned, for a fixed camera
   */
  public CameraInstalled install(@Nullable Place where, Instant at) {
    refuseUnless(State.PLANNED, "installed");
    Home installed = where == null ? home : movedTo(where);
    refuseWithoutPoint(installed);
    return new CameraInstalled(id, installed, at);
  }

  private Home movedTo(Place where) {
    return switch (home) {
      case Fixed fixed -> new Fixed(where);
      case Pooled pooled ->
          throw Rejected.unacceptable(
              "camera-redeployable", "A redeployable camera gets its place by being deployed.");
    };
  }

  /** "Camera at the place" is judged by distance, so that a camera needs to be somewhere. */
  private static void refuseWithoutPoint(Home home) {
    if (home instanceof Fixed fixed && !fixed.place().hasPoint()) {
      throw Rejected.unacceptable(
          "point-missing", "An installed fixed camera needs a place with a point.");
    }
  }

  /** Takes it into service. */
  public CameraCommissioned commission(Instant at) {
    refuseUnless(State.INSTALLED, "commissioned");
    return new CameraCommissioned(id, at);
  }

  public CameraFaulted fault(Instant since) {
    refuseUnless(State.OPERATIONAL, "faulted");
    return new CameraFaulted(id, since);
  }

  public CameraRepaired repair(Instant at) {
    refuseUnless(State.FAULTY, "repaired");
    if (faultySince != null && at.isBefore(faultySince)) {
      throw Rejected.unacceptable(
          "repaired-before-faulty", "A camera is repaired after it became faulty.");
    }
    return new CameraRepaired(id, at);
  }

  /** Only what is faulty is repaired, so that only a faulty camera has a priority. */
  public CameraPriorityRated rate(RepairPriority rated, Instant at) {
    refuseUnless(State.FAULTY, "rated for repair");
    return new CameraPriorityRated(id, rated, at);
  }

  /**
   * Takes it out of the inventory.
   *
   * @param watched what it watches now: a redeployable camera that is out is recovered first
   */
  public CameraRemoved remove(Place watched, Instant at) {
    if (state == State.REMOVED) {
      throw Rejected.conflict("camera-removed", "This camera has been removed already.");
    }
    if (home instanceof Pooled && watched.hasPoint()) {
      throw Rejected.conflict("camera-deployed", "This camera is out: recover it first.");
    }
    return new CameraRemoved(id, at);
  }

  private void refuseUnless(State needed, String done) {
    if (state != needed) {
      throw Rejected.conflict(
          "camera-not-" + needed.name().toLowerCase(Locale.ROOT),
          "Only a camera that is " + needed + " can be " + done + "; this one is " + state + ".");
    }
  }

  /** The camera after what happened. */
  public Camera after(CameraEvent event) {
    return switch (event) {
      case CameraRegistered e -> e.entered();
      case CameraInstalled e -> at(e.home(), State.INSTALLED);
      case CameraCommissioned e -> at(home, State.OPERATIONAL);
      case CameraRepaired e -> at(home, State.OPERATIONAL);
      case CameraRemoved e -> at(home, State.REMOVED);
      case CameraFaulted e -> faulty(e.at(), null);
      case CameraPriorityRated e -> faulty(faultySince, e.priority());
    };
  }

  private Camera at(Home where, State next) {
    return new Camera(id, name, where, next, highDefinition, null, null);
  }

  private Camera faulty(@Nullable Instant since, @Nullable RepairPriority rated) {
    return new Camera(id, name, home, State.FAULTY, highDefinition, since, rated);
  }
}
