package org.ninefifteen.contacts;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.ninefifteen.testkit.architecture.ArchitectureRules;
import org.ninefifteen.testkit.architecture.Exceptions;

class ArchitectureTests {

  /** Contacts are taken and kept in one place, and looked up, counted and opened in others. */
  private static final Exceptions SHARED =
      Exceptions.none()
          .open(
              "ContactBodies",
              "ContactDocument",
              "ContactLog",
              "ContactStore",
              "Receipt",
              "Words",
              "WordsSealer");

  @TestFactory
  Stream<DynamicTest> keepsTheDesign() {
    return ArchitectureRules.ofService("org.ninefifteen.contacts", SHARED)
        .withReachAlone()
        .withAccess()
        .tests();
  }
}
