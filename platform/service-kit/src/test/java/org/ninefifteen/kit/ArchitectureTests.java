package org.ninefifteen.kit;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.ninefifteen.testkit.architecture.ArchitectureRules;
import org.ninefifteen.testkit.architecture.Exceptions;

class ArchitectureTests {

  /**
   * Threads of their own wait for the store; the system's clock enters as a bean, and judges
   * tokens.
   */
  private static final Exceptions KNOWN =
      Exceptions.none()
          .blocking("PendingStore", "LogWriter", "HeadSigner")
          .timed("KitAutoConfiguration", "AccessAutoConfiguration");

  @TestFactory
  Stream<DynamicTest> keepsTheDesign() {
    return ArchitectureRules.ofKit("org.ninefifteen.kit", KNOWN).withAccess().tests();
  }
}
