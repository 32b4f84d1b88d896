package org.ninefifteen.marac;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.ninefifteen.testkit.architecture.ArchitectureRules;
import org.ninefifteen.testkit.architecture.Exceptions;

class ArchitectureTests {

  private static final Exceptions EXCEPTIONS =
      Exceptions.none()
          .open(
              "MaracProperties",
              "AgendaMetric",
              "AgendaStore",
              "FrozenAgenda",
              "IssueDocuments",
              "Progress",
              "Archive",
              "Rebuild",
              "Assembly",
              "Recall",
              "PeopleStore",
              "ForPeople",
              "Lapses",
              "Shelf",
              "ParkedStore",
              "ParkedDocument",
              "ParkedProperties",
              "Redriving",
              "BrokerAway",
              "Memory",
              "PageDocuments",
              "SignalDocuments",
              "Stored",
              "SettledFeeds",
              "SignalsV1",
              "Reading")
          .blocking(
              "SignalConsumers",
              "ParkedConsumer",
              "FirstLook",
              "Refolding",
              "Live",
              "Decisions",
              "Comparison");

  @TestFactory
  Stream<DynamicTest> keepsTheDesign() {
    return ArchitectureRules.ofService("org.ninefifteen.marac", EXCEPTIONS).withAccess().tests();
  }
}
