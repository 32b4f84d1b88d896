package org.ninefifteen.marac.agenda.model;

import java.util.List;
import org.ninefifteen.marac.agenda.model.matters.Matter;
import org.ninefifteen.marac.agenda.model.matters.Reason;
import org.ninefifteen.marac.agenda.model.rules.ImmediateRisk;
import org.ninefifteen.marac.agenda.model.rules.RepeatLocation;
import org.ninefifteen.marac.agenda.model.rules.RepeatVictim;

/** The parts of the call, in the order in which they are taken. */
public enum Section {
  IMMEDIATE_RISK,
  OUTSTANDING_ACTIONS,
  NEW,
  REPEAT,
  CARRIED_FORWARD,
  ASSETS_AND_FEEDS,
  LATE;

  private static final List<String> REPEATS = List.of(RepeatLocation.NAME, RepeatVictim.NAME);

  /** A risk to somebody comes first even when it comes late. */
  static Section of(Matter matter, List<Reason> reasons, boolean wasOnAnEarlierCall) {
    if (reasons.stream().anyMatch(r -> r.rule().equals(ImmediateRisk.NAME))) {
      return IMMEDIATE_RISK;
    }
    return switch (matter.subject().kind()) {
      case CAMERA, ESTATE, FEED -> ASSETS_AND_FEEDS;
      case PLACE, PERSON, ALONE -> ofTrouble(matter, reasons, wasOnAnEarlierCall);
    };
  }

  private static Section ofTrouble(Matter matter, List<Reason> reasons, boolean wasOnEarlier) {
    if (matter.isLate()) {
      return LATE;
    }
    if (reasons.stream().anyMatch(r -> REPEATS.contains(r.rule()))) {
      return REPEAT;
    }
    return wasOnEarlier ? CARRIED_FORWARD : NEW;
  }
}
