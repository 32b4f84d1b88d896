package org.ninefifteen.testkit;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.ninefifteen.testkit.architecture.ArchitectureRules;
import org.ninefifteen.testkit.architecture.Exceptions;

class ArchitectureTests {

  @TestFactory
  Stream<DynamicTest> keepsTheDesign() {
    return ArchitectureRules.ofPlatform(
            "org.ninefifteen.testkit",
            Exceptions.none().timed("TestIdentity").blocking("AllTold", "Copies"))
        .tests();
  }
}
