package org.ninefifteen.patrols.callouts;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.kit.access.Caller;
import org.ninefifteen.kit.personal.details.Told;
import org.ninefifteen.kit.problem.Fields;
import org.ninefifteen.patrols.callouts.model.Attendance;
import org.ninefifteen.patrols.callouts.model.CallOutReason;
import org.ninefifteen.patrols.callouts.model.CancellationReason;
import org.ninefifteen.patrols.json.OutcomesJson;
import org.ninefifteen.patrols.json.PlaceJson;
import org.ninefifteen.patrols.json.TeamsJson;
import org.ninefifteen.patrols.json.TimeJson;
import org.ninefifteen.patrols.model.Outcomes;
import org.ninefifteen.patrols.model.Place;
import org.ninefifteen.patrols.model.Reference;
import org.ninefifteen.patrols.model.Team;

/** What callers ask for, read from their bodies; {@link CallOutBodies} says how those look. */
final class CallOutRequests {

  private static final int LONGEST_NOTE = 10_000;

  private CallOutRequests() {}

  /**
   * By which clock times are read.
   *
   * @param skew how far the clocks of agencies may be ahead of ours
   */
  record Watch(ZoneId zone, Instant now, Duration skew) {

    @Nullable Instant past(Fields fields, String name, @Nullable Instant at) {
      if (at != null && at.isAfter(now.plus(skew))) {
        fields.fault(name, "in-the-future", "This time is still to come.");
      }
      return at;
    }
  }

  /** Please send somebody. */
  record Ask(
      String agency,
      Set<String> audience,
      Place place,
      CallOutReason reason,
      boolean anonymous,
      @Nullable String requester,
      Instant at,
      @Nullable Told told) {

    static Ask read(Fields fields, Caller caller, Watch watch) {
      String agency = caller.agency(fields);
      Set<String> audience = fields.slugs("audience");
      Place place = fields.object("place", PlaceJson::read);
      CallOutReason reason = readReason(fields);
      boolean anonymous = fields.flag("anonymous");
      String requester = readRequester(fields, anonymous);
      Instant said = TimeJson.optional(fields, "requestedAt", watch.zone());
      Instant past = watch.past(fields, "requestedAt", said);
      Instant at = past == null ? watch.now() : past;
      Told told = readTold(fields, requester);
      return fields.into(() ->
          new Ask(agency, audience, place, requireNonNull(reason), anonymous, requester, at, told));
    }
  }

  /** We went. */
  record Attend(String agency, Attendance attendance) {

    static Attend read(Fields fields, Caller caller, Watch watch) {
      String agency = caller.agency(fields);
      Set<Team> teams = TeamsJson.read(fields);
      Instant said = TimeJson.read(fields, "attendedAt", watch.zone());
      Instant at = watch.past(fields, "attendedAt", said);
      Outcomes outcomes = OutcomesJson.read(fields);
      return fields.into(
          () -> new Attend(agency, new Attendance(teams, requireNonNull(at), outcomes)));
    }
  }

  /** Nobody needs to come. */
  record Cancel(String agency, CancellationReason reasonCode) {

    static Cancel read(Fields fields, Caller caller) {
      String agency = caller.agency(fields);
      CancellationReason reasonCode = fields.choice("reasonCode", CancellationReason.class);
      return fields.into(() -> new Cancel(agency, reasonCode));
    }
  }

  private static @Nullable CallOutReason readReason(Fields fields) {
    String code = fields.text("reason");
    CallOutReason reason = code == null ? null : CallOutReason.ofCode(code).orElse(null);
    if (code != null && reason == null) {
      fields.fault("reason", "unknown-value", "One of " + CallOutReason.codes() + " is expected.");
    }
    return reason;
  }

  private static @Nullable Told readTold(Fields fields, @Nullable String requester) {
    Set<String> named = requester == null ? Set.of() : Set.of(requester);
    return Told.read(fields, named, List.of(), fields.optionalText("note", LONGEST_NOTE));
  }

  private static @Nullable String readRequester(Fields fields, boolean anonymous) {
    String requester = fields.optionalText("requester");
    if (requester != null && anonymous) {
      fields.fault("requester", "contradiction", "An anonymous call-out carries no requester.");
    } else if (requester != null && !Reference.accepts(requester)) {
      fields.fault("requester", "invalid", Reference.EXPECTED);
    }
    return requester;
  }
}
