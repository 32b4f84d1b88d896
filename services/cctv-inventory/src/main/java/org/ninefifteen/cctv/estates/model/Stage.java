package org.ninefifteen.cctv.estates.model;

/** How far an estate has come in the upgrade programme, in this order. */
public enum Stage {
  IDENTIFIED,
  SURVEYED,
  ABOUT_TO_START,
  IN_PROGRESS,
  COMPLETE;

  /** Itself, at the end. */
  Stage next() {
    return switch (this) {
      case IDENTIFIED -> SURVEYED;
      case SURVEYED -> ABOUT_TO_START;
      case ABOUT_TO_START -> IN_PROGRESS;
      case IN_PROGRESS, COMPLETE -> COMPLETE;
    };
  }
}
