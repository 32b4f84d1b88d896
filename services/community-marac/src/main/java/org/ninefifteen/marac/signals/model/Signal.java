package org.ninefifteen.marac.signals.model;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One thing that an agency said has happened. */
public sealed interface Signal {

  Origin origin();

  default SignalId id() {
    return origin().id();
  }

  /**
   * Who said it, and when.
   *
   * @param occurredAt when it happened, as the publisher knows it
   * @param recordedAt when the publisher accepted it: this decides the call that it is new on
   * @param history a backfill: it feeds the memory of places and people, never today's agenda
   * @param audience the agencies that may see it, beside the one that said it; empty is all
   */
  record Origin(
      SignalId id,
      String partnership,
      String agency,
      Instant occurredAt,
      Instant recordedAt,
      Marking marking,
      boolean history,
      Set<String> audience) {

    public Origin {
      audience = Set.copyOf(audience);
    }

    public Optional<Limit> limit() {
      return Limit.of(agency, audience);
    }
  }

  /** The handling caveat of the Government Security Classifications. */
  enum Marking {
    OFFICIAL,
    OFFICIAL_SENSITIVE
  }

  /** A person's part in it; the person is a pseudonymous reference. */
  record Involvement(String person, Role role) {}

  /** The subjects of a case that are people; a witness is none. */
  enum Role {
    VICTIM,
    ALLEGED_PERPETRATOR,
    WITNESS,
    REPORTER
  }

  /** A report came in. Its incident is itself until it is linked to another. */
  record Reported(
      Origin origin,
      String report,
      String incident,
      String channel,
      Classification classification,
      Place place,
      Set<String> immediateRisks,
      List<Involvement> people,
      boolean anonymous)
      implements Signal {
    public Reported {
      immediateRisks = Set.copyOf(immediateRisks);
      people = List.copyOf(people);
    }
  }

  /** Someone looked at a report; what they found replaces what was first said. */
  record ReportTriaged(
      Origin origin,
      String report,
      Classification classification,
      Place place,
      Set<String> immediateRisks)
      implements Signal {
    public ReportTriaged {
      immediateRisks = Set.copyOf(immediateRisks);
    }
  }

  /** A report turned out to tell of an incident that was known already. */
  record ReportLinked(Origin origin, String report, String incident, Place place)
      implements Signal {}

  record ReportAnswered(Origin origin, String report, Place place) implements Signal {}

  /** A withdrawn report counts no more, on no page. */
  record ReportWithdrawn(Origin origin, String report, Place place) implements Signal {}

  record CallOutRequested(Origin origin, String callOut, String reason, Place place)
      implements Signal {}

  record CallOutAttended(Origin origin, String callOut, Set<String> teams, Place place)
      implements Signal {
    public CallOutAttended {
      teams = Set.copyOf(teams);
    }
  }

  /** A patrol of one or more teams, which counts once; {@code outcomes} counts each outcome. */
  record Patrolled(
      Origin origin,
      String patrol,
      Set<String> teams,
      String reason,
      Instant start,
      Instant end,
      List<Place> places,
      Map<String, Integer> outcomes)
      implements Signal {
    public Patrolled {
      teams = Set.copyOf(teams);
      places = List.copyOf(places);
      outcomes = Map.copyOf(outcomes);
    }
  }

  /** Outreach met a person; {@code concerns} is empty unless the worker saw a vulnerability. */
  record Contacted(
      Origin origin,
      String contact,
      @Nullable String person,
      Place place,
      boolean beddedDown,
      Set<String> needs,
      Set<String> concerns)
      implements Signal {
    public Contacted {
      needs = Set.copyOf(needs);
      concerns = Set.copyOf(concerns);
    }
  }

  /** What was recorded of a contact was wrong: this replaces it, whoever was recorded first. */
  record ContactCorrected(Origin origin, Contacted now, @Nullable Before was) implements Signal {}

  /** Where, when and with whom a contact was said to have been. */
  record Before(@Nullable String person, Place place, Instant at) {}

  /**
   * A call-out was cancelled, a patrol or a contact withdrawn: it counts no more.
   *
   * @param thing the call-out, patrol or contact
   * @param at when it was said to have been
   */
  record Retracted(
      Origin origin, String thing, @Nullable String person, List<Place> places, Instant at)
      implements Signal {
    public Retracted {
      places = List.copyOf(places);
    }
  }

  /** A camera is now in this state at this place; {@code state} is one of the inventory's. */
  record CameraChanged(Origin origin, String camera, String name, CameraState state, Place place)
      implements Signal {}

  /**
   * What a camera is; {@code RECOVERED}: a redeployable one, back in its pool and watching nothing.
   */
  enum CameraState {
    PLANNED,
    INSTALLED,
    OPERATIONAL,
    FAULTY,
    RECOVERED,
    REMOVED
  }

  /** A camera's repair priority was set; red, amber and green are for cameras, never for people. */
  record CameraRated(
      Origin origin, String camera, String name, String rag, String zone, Place place)
      implements Signal {}

  record EstateAdvanced(Origin origin, String estate, String stage, Place place)
      implements Signal {}
}
