package org.ninefifteen.launcher;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.ninefifteen.testkit.architecture.ArchitectureRules;
import org.ninefifteen.testkit.architecture.Exceptions;

class ArchitectureTests {
  @TestFactory
  Stream<DynamicTest> keepsTheDesign() {
    // The launcher is where the services' clock comes from, stepped or not.
    return ArchitectureRules.ofPlatform(
            "org.ninefifteen.launcher",
            Exceptions.none().timed("Launch", "DemoMark", "SteppedClock"))
        .tests();
  }
}
