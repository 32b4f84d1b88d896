package org.ninefifteen.cctv.cameras.model;

import java.time.Instant;

/** What can happen to a camera; {@code at} is when it happened, not when somebody said so. */
public sealed interface CameraEvent {

  String camera();

  Instant at();

  /** The camera as it was entered. */
  record CameraRegistered(Camera entered, Instant at) implements CameraEvent {
    @Override
    public String camera() {
      return entered.id();
    }
  }

  /** A home that was only planned may turn out a few metres off. */
  record CameraInstalled(String camera, Home home, Instant at) implements CameraEvent {}

  record CameraCommissioned(String camera, Instant at) implements CameraEvent {}

  record CameraFaulted(String camera, Instant at) implements CameraEvent {}

  record CameraRepaired(String camera, Instant at) implements CameraEvent {}

  record CameraPriorityRated(String camera, RepairPriority priority, Instant at)
      implements CameraEvent {}

  record CameraRemoved(String camera, Instant at) implements CameraEvent {}
}
