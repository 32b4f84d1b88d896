package org.ninefifteen.console.visitor.model;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** The roles that people have, in the order in which they are named. */
public enum Role {
  CHAIR("Chair"),
  REPRESENTATIVE("Representative"),
  COORDINATOR("Coordinator"),
  ANALYST("Analyst"),
  DATA_PROTECTION_OFFICER("Data-protection officer"),
  OPERATOR("Operator");

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
