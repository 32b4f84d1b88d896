package org.ninefifteen.reports;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.ninefifteen.testkit.architecture.ArchitectureRules;
import org.ninefifteen.testkit.architecture.Exceptions;

class ArchitectureTests {

  /** Reports are taken and kept in one place, and looked up, opened and imported in others. */
  private static final Exceptions SHARED =
      Exceptions.none()
          .open(
              "Answers",
              "CsvRows",
              "ImportProperties",
              "ImportStore",
              "Receipt",
              "ReportBodies",
              "ReportDocument",
              "ReportEventsV1",
              "ReportHistory",
              "ReportLog",
              "ReportStore",
              "RowPage");

  @TestFactory
  Stream<DynamicTest> keepsTheDesign() {
    return ArchitectureRules.ofService("org.ninefifteen.reports", SHARED).withAccess().tests();
  }
}
