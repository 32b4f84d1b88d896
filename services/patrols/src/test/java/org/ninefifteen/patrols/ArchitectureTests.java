package org.ninefifteen.patrols;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.ninefifteen.testkit.architecture.ArchitectureRules;
import org.ninefifteen.testkit.architecture.Exceptions;

class ArchitectureTests {

  /**
   * Call-outs and the log share settings and the ways to write things; the log asks for one. What
   * they keep is looked up elsewhere.
   */
  private static final Exceptions SHARED =
      Exceptions.none()
          .open(
              "CallOutDocument",
              "CallOutStore",
              "CallOuts",
              "Crew",
              "OutcomeCount",
              "OutcomesJson",
              "PatrolBodies",
              "PatrolDocument",
              "PatrolStore",
              "PatrolsProperties",
              "PlaceJson",
              "Receipt",
              "TeamsJson",
              "TimeJson",
              "Words");

  @TestFactory
  Stream<DynamicTest> keepsTheDesign() {
    return ArchitectureRules.ofService("org.ninefifteen.patrols", SHARED)
        .withReachAlone()
        .withAccess()
        .tests();
  }
}
