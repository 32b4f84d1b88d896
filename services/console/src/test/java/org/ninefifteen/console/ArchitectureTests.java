package org.ninefifteen.console;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.ninefifteen.testkit.architecture.ArchitectureRules;
import org.ninefifteen.testkit.architecture.Exceptions;

class ArchitectureTests {

  @TestFactory
  Stream<DynamicTest> keepsTheDesign() {
    Exceptions exceptions =
        Exceptions.none()
            .open(
                "ConsoleProperties",
                "Marac",
                "MaracAway",
                "NotThere",
                "NotAccepted",
                "NotAllowed",
                "NotYours",
                "Refused",
                "Addressed",
                "NotUnderstood",
                "Troubles",
                "Greeting",
                "OpenTo",
                "Visitors",
                "Visits",
                "SignInAgain",
                "Provider",
                "ProviderAway",
                "ProviderClient",
                "ProofKeys",
                "Leaving",
                "Beginnings",
                "LocalPath")
            .timed("ClockAutoConfiguration");

    return ArchitectureRules.ofService("org.ninefifteen.console", exceptions).tests();
  }
}
