package org.ninefifteen.marac;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.marac.model.CallCalendar;
import org.ninefifteen.marac.model.Partnership;
import org.ninefifteen.marac.model.Partnership.Agency;
import org.ninefifteen.marac.model.Policy;
import org.ninefifteen.marac.model.Policy.Repeats;
import org.ninefifteen.marac.model.Retention;
import org.ninefifteen.marac.model.Retention.Rule;
import org.ninefifteen.marac.places.model.Gazetteer;
import org.ninefifteen.marac.signals.model.Point;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** A partnership as it is configured; what is left out is as most partnerships have it. */
record PartnershipSettings(
    String name,
    @DefaultValue("Europe/London") ZoneId zone,
    @DefaultValue CallSettings call,
    @DefaultValue PolicySettings policy,
    @DefaultValue RetentionSettings retention,
    @DefaultValue List<AgencySettings> agencies,
    @DefaultValue List<PlaceSettings> gazetteer) {

  record CallSettings(
      @DefaultValue("09:15") LocalTime at,
      @DefaultValue({"MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"})
          Set<DayOfWeek> daysHeld,
      @DefaultValue Set<LocalDate> notHeld) {}

  record PolicySettings(
      @DefaultValue("1") String version,
      @DefaultValue("20") int threshold,
      @DefaultValue("12") int limit,
      @DefaultValue Map<String, Integer> weights,
      @DefaultValue("3") int repeatLocation,
      @DefaultValue("P28D") Period repeatLocationWithin,
      @DefaultValue("10") int strongLocation,
      @DefaultValue("P6M") Period strongLocationWithin,
      @DefaultValue("2") int repeatVictim,
      @DefaultValue("P12M") Period repeatVictimWithin,
      @DefaultValue("75") double nearMetres,
      @DefaultValue("28") int quietDays,
      @DefaultValue("PT16H") Duration silentAfter) {}

  /** Without rules, the usual ones. */
  record RetentionSettings(@DefaultValue("1") String version, @DefaultValue List<Rule> rules) {

    Retention retention() {
      return new Retention(version, rules);
    }
  }

  /**
   * An agency.
   *
   * @param streams that it is expected to speak on
   * @param phone whom to ring about what others may not see
   */
  record AgencySettings(
      String id, String name, @DefaultValue Set<String> streams, @Nullable String phone) {

    Agency agency() {
      return new Agency(id, name, streams, phone);
    }
  }

  record PlaceSettings(
      String id,
      String name,
      @DefaultValue Set<String> aliases,
      @Nullable String ward,
      @Nullable String estate,
      @Nullable Double lat,
      @Nullable Double lon,
      @DefaultValue("false") boolean placeholder) {

    Gazetteer.Entry entry() {
      Point point = lat == null || lon == null ? null : new Point(lat, lon);
      return new Gazetteer.Entry(id, name, aliases, ward, estate, point, placeholder);
    }
  }

  Partnership partnership(String id) {
    List<Agency> seats = agencies.stream().map(AgencySettings::agency).toList();
    return new Partnership(id, name, agreed(), retention.retention(), seats);
  }

  private Policy agreed() {
    return new Policy(
        policy.version(),
        new CallCalendar(zone, call.at(), call.daysHeld(), call.notHeld()),
        new Gazetteer(gazetteer.stream().map(PlaceSettings::entry).toList()),
        policy.threshold(),
        policy.limit(),
        policy.weights(),
        new Repeats(policy.repeatLocation(), policy.repeatLocationWithin()),
        new Repeats(policy.strongLocation(), policy.strongLocationWithin()),
        new Repeats(policy.repeatVictim(), policy.repeatVictimWithin()),
        policy.nearMetres(),
        policy.quietDays(),
        policy.silentAfter());
  }
}
