package org.ninefifteen.patrols.log;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.kit.access.Caller;
import org.ninefifteen.kit.personal.details.Told;
import org.ninefifteen.kit.personal.model.Sealed;
import org.ninefifteen.kit.problem.Fields;
import org.ninefifteen.patrols.json.OutcomesJson;
import org.ninefifteen.patrols.json.PlaceJson;
import org.ninefifteen.patrols.json.TeamsJson;
import org.ninefifteen.patrols.json.TimeJson;
import org.ninefifteen.patrols.log.PatrolDocument.Entry;
import org.ninefifteen.patrols.log.model.PatrolReason;
import org.ninefifteen.patrols.log.model.PatrolSheet;
import org.ninefifteen.patrols.log.model.Shift;
import org.ninefifteen.patrols.log.model.ShiftRules;
import org.ninefifteen.patrols.log.model.WithdrawalReason;
import org.ninefifteen.patrols.model.Outcomes;
import org.ninefifteen.patrols.model.Place;
import org.ninefifteen.patrols.model.Team;

/** What callers ask for, read from their bodies; {@link PatrolBodies} says how those look. */
final class PatrolRequests {

  private static final int LONGEST_NOTE = 10_000;

  private PatrolRequests() {}

  /** Under which rules a shift is read. */
  record Watch(ZoneId zone, ShiftRules rules, Instant now) {}

  /** We were out. */
  record Log(
      String agency,
      Set<String> audience,
      PatrolSheet sheet,
      @Nullable Told told,
      boolean history) {

    static Log read(Fields fields, Caller caller, Watch watch) {
      String agency = caller.agency(fields);
      Set<String> audience = fields.slugs("audience");
      PatrolSheet sheet = readSheet(fields, watch);
      String note = fields.optionalText("note", LONGEST_NOTE);
      Told told = Told.read(fields, Set.of(), List.of(), note);
      boolean history = fields.flag("history");
      return fields.into(() -> new Log(agency, audience, sheet, told, history));
    }

    Entry entry(String partnership, ZoneId zone, @Nullable Sealed words, Instant now) {
      return new Entry(
          partnership, agency, audience, sheet.shift().month(zone), words, history, now);
    }
  }

  /** It should never have been logged. */
  record Withdrawal(String agency, WithdrawalReason reasonCode) {

    static Withdrawal read(Fields fields, Caller caller) {
      String agency = caller.agency(fields);
      WithdrawalReason reasonCode = fields.choice("reasonCode", WithdrawalReason.class);
      return fields.into(() -> new Withdrawal(agency, reasonCode));
    }
  }

  private static PatrolSheet readSheet(Fields fields, Watch watch) {
    Set<Team> teams = TeamsJson.read(fields);
    PatrolReason reason = fields.choice("reason", PatrolReason.class);
    Shift shift = readShift(fields, watch);
    List<Place> places = fields.list("places", visit -> visit.object("place", PlaceJson::read));
    Outcomes outcomes = OutcomesJson.read(fields);
    String callOut = readCallOut(fields, reason);
    return fields.into(
        () -> new PatrolSheet(teams, reason, requireNonNull(shift), places, outcomes, callOut));
  }

  private static @Nullable Shift readShift(Fields fields, Watch watch) {
    Instant start = TimeJson.read(fields, "start", watch.zone());
    Instant end = TimeJson.read(fields, "end", watch.zone());
    if (start == null || end == null) {
      return null;
    }
    var objection = watch.rules().toEnd(start, end, watch.now());
    objection.ifPresent(why -> fields.fault("end", why.code(), why.message()));
    return objection.isPresent() ? null : new Shift(start, end);
  }

  private static @Nullable String readCallOut(Fields fields, @Nullable PatrolReason reason) {
    String callOut = fields.optionalText("callOut");
    if (callOut != null && reason != null && reason != PatrolReason.CALL_OUT) {
      fields.fault("callOut", "contradiction", "Only a patrol with the reason CALL_OUT names one.");
    }
    return callOut;
  }
}
