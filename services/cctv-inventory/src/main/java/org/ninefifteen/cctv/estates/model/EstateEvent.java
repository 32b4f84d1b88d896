package org.ninefifteen.cctv.estates.model;

import java.time.Instant;

/** What can happen to an estate in the programme. */
public sealed interface EstateEvent {

  Instant at();

  record EstateEntered(Estate entered, Instant at) implements EstateEvent {}

  record EstateAdvanced(Stage to, Instant at) implements EstateEvent {}

  /** What was recorded before was wrong; the reason stays here. */
  record EstateCorrected(Stage to, String reason, Instant at) implements EstateEvent {}
}
