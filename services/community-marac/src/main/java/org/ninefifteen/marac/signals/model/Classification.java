package org.ninefifteen.marac.signals.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What kind of thing was reported: three independent fields, of which at least one is known.
 *
 * @param incidentType one of the thirteen of the Metropolitan Police list
 * @param localIssues codes of the partnership's own list, or of the police's categories
 */
public record Classification(
    @Nullable String harm, @Nullable String incidentType, List<LocalIssue> localIssues) {

  public Classification {
    localIssues = List.copyOf(localIssues);
  }

  /** A code of a code list: scheme, version of the scheme, code. */
  public record LocalIssue(String scheme, String version, String code) {}

  /** The most telling of the codes: a stable name for the kind of issue, never empty. */
  public String kind() {
    if (!localIssues.isEmpty()) {
      return localIssues.getFirst().code();
    }
    if (incidentType != null) {
      return incidentType;
    }
    return harm == null ? "unclassified" : harm;
  }
}
