package org.ninefifteen.bench.parts;

import java.util.Set;
import org.ninefifteen.testkit.identity.TestIdentity;

/** What the measured services are asked with. */
public final class Token {

  static final String AGENCY = "kent-police";
  static final Set<String> SCOPES = Set.of("reports.publish", "reports.read", "agenda.read");

  private Token() {}

  /** The value of the header {@code Authorization}, good for an hour. */
  public static String bearer() {
    return TestIdentity.shared()
        .bearer(it -> it.agencies(AGENCY).scopes(SCOPES.toArray(String[]::new)));
  }
}
