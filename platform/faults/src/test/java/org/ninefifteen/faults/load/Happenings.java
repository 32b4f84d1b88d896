package org.ninefifteen.faults.load;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;

/**
 * What a busy partnership tells, the same for the same seed.
 *
 * @param run a word of this run's own, for its keys
 */
public record Happenings(long seed, String run, Instant now) {
  private static final int PLACES = 60;
  private static final List<String> REPORTING =
      List.of("kent-police", "medway-housing", "kfrs-medway", "kfrs-strood", "kfrs-rochester");

  /** Half of it reports; one in twenty of those with words about a person. */
  public Happening number(int i) {
    var random = new SplittableRandom(seed * 1_000_003 + i);
    var at = now.minus(Duration.ofSeconds(random.nextInt(60, 3600)));
    var place = "Fault Row " + random.nextInt(PLACES);
    int dice = random.nextInt(100);
    if (dice < 3) {
      return report(i, agency(random), place, wordy(at, place, i));
    }
    if (dice < 50) {
      return report(i, agency(random), place, noise(at, place));
    }
    if (dice < 75) {
      return happening("patrols", "/patrols", "community-wardens", i, patrol(at, place), place);
    }
    if (dice < 90) {
      return happening(
          "hotspot-contacts", "/contacts", "medway-outreach", i, contact(at, place), place);
    }
    var camera = run + "-" + i;
    return happening(
        "cctv-inventory", "/cameras", "medway-cctv", i, camera(at, camera), "camera " + camera);
  }

  /** A report of this agency, whatever its number would be otherwise. */
  Happening reportOf(String agency, int i) {
    var place = "Fault Row " + i % PLACES;
    return report(i, agency, place, noise(now.minusSeconds(60 + i % 3600), place));
  }

  private static String agency(SplittableRandom random) {
    return REPORTING.get(random.nextInt(REPORTING.size()));
  }

  private Happening report(int i, String agency, String place, String body) {
    return happening("reports", "/reports", agency, i, body, place);
  }

  private Happening happening(
      String service, String path, String agency, int i, String body, String place) {
    return new Happening(service, path, agency, run + "-" + i, body, place);
  }

  private static String noise(Instant at, String place) {
    return """
    {"channel": "WEB", "occurredAt": "%s", "place": {"name": "%s", "precision": "STREET"},
     "classification": {"incidentType": "NOISE"}}
    """
        .formatted(at, place);
  }

  private String wordy(Instant at, String place, int i) {
    return """
    {"channel": "PHONE", "occurredAt": "%s", "place": {"name": "%s", "precision": "STREET"},
     "classification": {"harm": "PERSONAL", "localIssues": [{"code": "cuckooing"}]},
     "people": [{"person": "person-%s-%d", "role": "VICTIM", "details": {"phone": "01632 960777"}}],
     "text": "The lock was changed.",
     "disclosure": {"gateway": "CDA-1998-S115", "regime": "DPA2018-PART3",
                    "marking": "OFFICIAL-SENSITIVE"}}
    """
        .formatted(at, place, run, i);
  }

  private static String patrol(Instant end, String place) {
    return """
    {"teams": ["RSP"], "reason": "TARGETED", "start": "%s", "end": "%s",
     "places": [{"place": {"name": "%s", "precision": "STREET"}}],
     "outcomes": [{"outcome": "DISRUPTION", "count": 1}]}
    """
        .formatted(end.minus(Duration.ofMinutes(20)), end, place);
  }

  private static String contact(Instant at, String place) {
    return """
    {"occurredAt": "%s", "place": {"name": "%s", "precision": "STREET"}, "beddedDown": false,
     "needs": [], "concerns": [], "services": [{"service": "HEALTH", "response": "OFFERED"}]}
    """
        .formatted(at, place);
  }

  private static String camera(Instant at, String camera) {
    return """
    {"camera": "%s", "name": "Camera %s", "kind": "FIXED", "state": "OPERATIONAL", "at": "%s",
     "place": {"name": "Mast %s", "precision": "EXACT", "point": {"lat": 51.3, "lon": 0.5}}}
    """
        .formatted(camera, camera, at, camera);
  }
}
