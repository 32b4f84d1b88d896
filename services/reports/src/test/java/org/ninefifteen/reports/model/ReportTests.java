package org.ninefifteen.reports.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ninefifteen.reports.ReportFixtures.LATER;
import static org.ninefifteen.reports.ReportFixtures.NIGHT;
import static org.ninefifteen.reports.ReportFixtures.NUISANCE;
import static org.ninefifteen.reports.ReportFixtures.SOMEWHERE;
import static org.ninefifteen.reports.ReportFixtures.aReport;
import static org.ninefifteen.reports.ReportFixtures.aWholeAccount;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ninefifteen.kit.model.Rejected;
import org.ninefifteen.reports.model.Involvement.Role;
import org.ninefifteen.reports.model.Report.Status;

class ReportTests {

  private static final Instant MORNING = Instant.parse("2019-02-19T08:00:00Z");
  private static final Finding NOTHING_MUCH = new Finding(SOMEWHERE, NUISANCE, Set.of());

  private final Report report = aReport("r1");
  private final Report other = aReport("r2");

  @Nested
  class Received {

    @Test
    void standsForAnIncidentOfItsOwn() {
      assertThat(report.incident()).isEqualTo(report.id());
      assertThat(report.status()).isEqualTo(Status.RECEIVED);
    }

    @Test
    void isNotTakenBeforeItOccurs() {
      Account account = aWholeAccount();

      assertRejected(
          "report-of-the-future", () -> Report.receive(report.id(), account, NIGHT.minusMillis(1)));
    }

    @Test
    void namesNoReporterWhenAnonymous() {
      List<Involvement> people = List.of(new Involvement("person-7f3a", Role.REPORTER));

      assertThatThrownBy(() ->
              new Account("kent-police", Set.of(), Channel.WEB, NIGHT, NOTHING_MUCH, people, true))
          .hasMessage("An anonymous report names no reporter.");
    }

    @Test
    void mayNameAVictimAlthoughAnonymous() {
      List<Involvement> people = List.of(new Involvement("person-7f3a", Role.VICTIM));

      Account account =
          new Account("kent-police", Set.of(), Channel.WEB, NIGHT, NOTHING_MUCH, people, true);

      assertThat(account.people()).hasSize(1);
    }
  }

  @Nested
  class Triaged {

    @Test
    void replacesWhatWasFirstSaid() {
      Report triaged = report.after(report.triage(NOTHING_MUCH, MORNING));

      assertThat(triaged.account().finding()).isEqualTo(NOTHING_MUCH);
      assertThat(triaged.status()).isEqualTo(Status.TRIAGED);
    }

    @Test
    void mayBeTriagedAgain() {
      Report triaged = report.after(report.triage(NOTHING_MUCH, MORNING));

      assertThat(triaged.triage(NOTHING_MUCH, MORNING).report()).isEqualTo(report.id());
    }
  }

  @Nested
  class Linked {

    @Test
    void belongsToTheIncidentAtTheEndOfTheLinks() {
      Report head = aReport("r3");

      Report linked = report.after(report.linkTo(other, head, MORNING));

      assertThat(linked.duplicateOf()).isEqualTo(other.id());
      assertThat(linked.incident()).isEqualTo(head.id());
      assertThat(linked.status()).isEqualTo(Status.LINKED);
    }

    @Test
    void doesNotRepeatItself() {
      assertRejected("report-linked-to-itself", () -> report.linkTo(report, report, MORNING));
    }

    @Test
    void doesNotRepeatWhatRepeatsIt() {
      assertRejected("report-links-in-a-circle", () -> report.linkTo(other, report, MORNING));
    }

    @Test
    void doesNotRepeatWhatWasWithdrawn() {
      Report gone = reach(Status.WITHDRAWN, other);

      assertRejected("incident-withdrawn", () -> report.linkTo(gone, gone, MORNING));
    }

    @Test
    void isLinkedOnce() {
      assertRejected(
          "report-linked", () -> reach(Status.LINKED, report).linkTo(other, other, MORNING));
    }
  }

  @Nested
  class Answered {

    @Test
    void isNotAnsweredUnread() {
      assertRejected("report-not-triaged", () -> report.answer(MORNING));
    }

    @ParameterizedTest
    @EnumSource(names = {"TRIAGED", "LINKED"})
    void isAnsweredOnceSomebodyLooked(Status status) {
      Report read = reach(status, report);

      assertThat(read.after(read.answer(MORNING)).status()).isEqualTo(Status.ANSWERED);
    }

    @ParameterizedTest
    @EnumSource(names = {"ANSWERED", "WITHDRAWN"})
    void isNotAnsweredAnyMore(Status status) {
      assertThatThrownBy(() -> reach(status, report).answer(MORNING)).isInstanceOf(Rejected.class);
    }
  }

  @Nested
  class Withdrawn {

    @ParameterizedTest
    @EnumSource(names = {"RECEIVED", "TRIAGED", "LINKED"})
    void sayWhy(Status status) {
      Report before = reach(status, report);

      Report withdrawn = before.after(before.withdraw(WithdrawalReason.ASKED_BY_REPORTER, MORNING));

      assertThat(withdrawn.status()).isEqualTo(Status.WITHDRAWN);
      assertThat(withdrawn.withdrawalReason()).isEqualTo(WithdrawalReason.ASKED_BY_REPORTER);
    }

    @ParameterizedTest
    @EnumSource(names = {"ANSWERED", "WITHDRAWN"})
    void allowNothingElse(Status status) {
      Report over = reach(status, report);

      assertThatThrownBy(() -> over.triage(NOTHING_MUCH, MORNING)).isInstanceOf(Rejected.class);
      assertThatThrownBy(() -> over.linkTo(other, other, MORNING)).isInstanceOf(Rejected.class);
      assertThatThrownBy(() -> over.withdraw(WithdrawalReason.REPORTED_IN_ERROR, MORNING))
          .isInstanceOf(Rejected.class);
    }
  }

  private Report reach(Status status, Report from) {
    return switch (status) {
      case RECEIVED -> from;
      case TRIAGED -> from.after(from.triage(NOTHING_MUCH, LATER));
      case LINKED -> from.after(from.linkTo(aReport("r9"), aReport("r9"), LATER));
      case ANSWERED -> {
        Report triaged = reach(Status.TRIAGED, from);
        yield triaged.after(triaged.answer(LATER));
      }
      case WITHDRAWN -> from.after(from.withdraw(WithdrawalReason.REPORTED_IN_ERROR, LATER));
    };
  }

  private static void assertRejected(String code, ThrowingCallable decision) {
    assertThatThrownBy(decision)
        .isInstanceOfSatisfying(
            Rejected.class, rejected -> assertThat(rejected.code()).isEqualTo(code));
  }
}
