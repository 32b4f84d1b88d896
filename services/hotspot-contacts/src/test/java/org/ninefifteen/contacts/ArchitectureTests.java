package org.ninefifteen.contacts;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.ninefifteen.testkit.architecture.ArchitectureRules;

class ArchitectureTests {

  @TestFactory
  Stream<DynamicTest> keepsTheDesign() {
    return ArchitectureRules.ofService("org.ninefifteen.contacts")
        .withReachAlone()
        .withAccess()
        .tests();
  }
}
