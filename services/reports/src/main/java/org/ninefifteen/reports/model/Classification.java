package org.ninefifteen.reports.model;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What kind of thing was reported: three independent fields, of which at least one is known. */
public record Classification(
    @Nullable Harm harm, @Nullable IncidentType incidentType, List<LocalIssue> localIssues) {

  /** Whom it harms. */
  public enum Harm {
    PERSONAL,
    NUISANCE,
    ENVIRONMENTAL
  }

  /** The list of the Metropolitan Police. */
  public enum IncidentType {
    VEHICLE_ABANDONED,
    VEHICLE_NUISANCE,
    ROWDY_OR_INCONSIDERATE_BEHAVIOUR,
    ROWDY_OR_NUISANCE_NEIGHBOURS,
    LITTERING_OR_DRUG_PARAPHERNALIA,
    ANIMAL_PROBLEMS,
    TRESPASS,
    MALICIOUS_COMMUNICATIONS,
    STREET_DRINKING,
    PROSTITUTION_RELATED_ACTIVITY,
    NOISE,
    BEGGING_OR_VAGRANCY,
    FIREWORKS
  }

  /** A code of a code list; what others' lists hold, they know best. */
  public record LocalIssue(String scheme, String version, String code) {

    public static final String OWN_SCHEME = "nine-fifteen";
    public static final String OWN_VERSION = "1";

    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Set<String> OWN_CODES =
        Set.of(
            "open-drug-use",
            "drug-dealing",
            "cuckooing",
            "rough-sleeping",
            "encampment",
            "discarded-needles",
            "begging",
            "youth-loitering",
            "fly-tipping",
            "insecure-door",
            "poor-lighting",
            "missing-gating",
            "derelict-premises",
            "no-cctv");

    public LocalIssue {
      if (!CODE.matcher(code).matches()) {
        throw new IllegalArgumentException("A code is written like-this.");
      }
      if (scheme.equals(OWN_SCHEME) && version.equals(OWN_VERSION) && !OWN_CODES.contains(code)) {
        throw new IllegalArgumentException("There is no such code in nine-fifteen, version 1.");
      }
    }
  }

  public Classification {
    localIssues = List.copyOf(localIssues);
    if (harm == null && incidentType == null && localIssues.isEmpty()) {
      throw new IllegalArgumentException(
          "At least one of harm, incidentType and localIssues is needed.");
    }
  }
}
