package org.ninefifteen.cctv;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.ninefifteen.testkit.architecture.ArchitectureRules;
import org.ninefifteen.testkit.architecture.Exceptions;

class ArchitectureTests {

  /** What the features share on the wire, and what pools and cameras know of each other. */
  private static final Exceptions SHARED =
      Exceptions.none()
          .open(
              "PlaceJson",
              "Said",
              "Origin",
              "Owner",
              "EventWriter",
              "ShareView",
              "CameraStore",
              "Whereabouts");

  @TestFactory
  Stream<DynamicTest> keepsTheDesign() {
    return ArchitectureRules.ofService("org.ninefifteen.cctv", SHARED)
        .withReachAlone()
        .withAccess()
        .tests();
  }
}
