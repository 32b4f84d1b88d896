package org.ninefifteen.reports;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.ninefifteen.testkit.architecture.ArchitectureRules;
import org.ninefifteen.testkit.architecture.Exceptions;

class ArchitectureTests {

  @TestFactory
  Stream<DynamicTest> keepsTheDesign() {
    return ArchitectureRules.ofService(
            "org.ninefifteen.reports", Exceptions.none().open("ReportHistory"))
        .withAccess()
        .tests();
  }
}
