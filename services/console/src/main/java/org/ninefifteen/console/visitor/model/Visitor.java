package org.ninefifteen.console.visitor.model;

import java.util.List;
import org.ninefifteen.console.words.model.Amounts;
import org.ninefifteen.console.words.model.Codes;

/**
 * Somebody who is signed in.
 *
 * @param id as the provider knows them; no name
 * @param partnership the only one whose pages they may see
 */
public record Visitor(String id, String partnership, List<String> agencies, List<Role> roles) {

  public Visitor {
    agencies = List.copyOf(agencies);
    roles = List.copyOf(roles);
  }

  public static Visitor of(
      String id, String partnership, List<String> agencies, List<String> roles) {
    return new Visitor(id, partnership, agencies, Role.named(roles));
  }

  /** Without a partnership or a role there is nothing here for anybody. */
  public boolean hasRole() {
    return !partnership.isEmpty() && !roles.isEmpty();
  }

  /** Whether the pages of the calls are what they come for. */
  public boolean isOnTheCall() {
    return hasRole() && roles.stream().anyMatch(Role.ON_THE_CALL::contains);
  }

  /** Whether they prepare or hold the monthly meeting. */
  public boolean isInReviews() {
    return hasRole() && (roles.contains(Role.CHAIR) || roles.contains(Role.COORDINATOR));
  }

  public boolean isOperator() {
    return hasRole() && roles.contains(Role.OPERATOR);
  }

  public boolean isDataProtectionOfficer() {
    return hasRole() && roles.contains(Role.DATA_PROTECTION_OFFICER);
  }

  /** Whether the logs of accesses are open to them, or what those say of their agency's records. */
  public boolean isLogReader() {
    return isDataProtectionOfficer() || (hasRole() && roles.contains(Role.REPRESENTATIVE));
  }

  /** Whether what is decided about erasing people is open to them. */
  public boolean isErasureReader() {
    return isDataProtectionOfficer() || isErasureApprover();
  }

  /** Whether they approve or refuse what another asked for. */
  public boolean isErasureApprover() {
    return isInReviews();
  }

  /** "Representative, Kent Police". */
  public String words() {
    String role =
        roles.isEmpty() ? "No role" : Amounts.and(roles.stream().map(Role::words).toList());
    return agencies.isEmpty()
        ? role
        : role + ", " + Amounts.and(agencies.stream().map(Codes::name).toList());
  }
}
