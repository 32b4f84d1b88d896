package org.ninefifteen.kit.access;

import java.util.Set;
import org.ninefifteen.kit.model.Rejected;
import org.ninefifteen.kit.problem.Fields;

/**
 * Who sent a request, as a verified token says; an argument of handlers.
 *
 * @param id of the human being or of the system
 * @param partnership the only one that the caller acts in
 * @param agencies that the caller acts for
 * @param scopes what the caller may do: those of the token and those of its roles
 */
public record Caller(String id, String partnership, Set<String> agencies, Set<String> scopes) {

  private static final String AGENCY = "agency";

  public Caller {
    agencies = Set.copyOf(agencies);
    scopes = Set.copyOf(scopes);
  }

  public boolean may(String scope) {
    return scopes.contains(scope);
  }

  public boolean actsFor(String agency) {
    return agencies.contains(agency);
  }

  /**
   * What the caller may reach there.
   *
   * @throws Rejected when it is not the caller's, as for one that nobody serves
   */
  public Reach reach(String partnership) {
    if (!this.partnership.equals(partnership)) {
      throw Reach.unknown();
    }
    return new Reach(partnership, agencies, false);
  }

  /**
   * The agency that does this: as the field {@code agency} says, or the only one of the caller.
   *
   * @throws Rejected when it is another's
   */
  public String agency(Fields fields) {
    if (!fields.has(AGENCY) && agencies.size() == 1) {
      return agencies.iterator().next();
    }
    String said = fields.slug(AGENCY);
    if (fields.areSound() && !actsFor(said)) {
      throw Rejected.forbidden("not-your-agency", "You do not act for this agency.");
    }
    return said;
  }

  /** No names of agencies or scopes: this ends in logs. */
  @Override
  public String toString() {
    return "caller " + id;
  }
}
