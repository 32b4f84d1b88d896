package org.ninefifteen.console.visitor.model;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The roles that people have, in the order in which they are named. */
public enum Role {
  CHAIR("Chair"),
  REPRESENTATIVE("Representative"),
  COORDINATOR("Coordinator"),
  ANALYST("Analyst"),
  DATA_PROTECTION_OFFICER("Data-protection officer"),
  OPERATOR("Operator");

  /** Those whose work the calls are; what they see there the services decide. */
  static final Set<Role> ON_THE_CALL = EnumSet.of(CHAIR, REPRESENTATIVE, COORDINATOR);

  private final String words;

  Role(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  /** A role that is not known here counts for nothing. */
  static List<Role> named(Collection<String> claim) {
    return Arrays.stream(values()).filter(role -> claim.contains(role.claim())).toList();
  }

  private String claim() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
