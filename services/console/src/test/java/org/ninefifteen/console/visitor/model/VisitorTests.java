package org.ninefifteen.console.visitor.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class VisitorTests {

  @Test
  void saysRoleAndAgencyInWords() {
    assertThat(visitor(List.of("kent-police"), "representative").words())
        .isEqualTo("Representative, Kent Police");
    assertThat(visitor(List.of("kfrs-medway", "medway-cctv"), "chair", "coordinator").words())
        .isEqualTo("Chair and Coordinator, KFRS Medway and Medway CCTV");
    assertThat(visitor(List.of(), "data-protection-officer").words())
        .isEqualTo("Data-protection officer");
  }

  @Test
  void hasNoRoleThatIsNotKnown() {
    assertThat(visitor(List.of(), "superuser").hasRole()).isFalse();
    assertThat(visitor(List.of(), "OPERATOR").isOperator()).isFalse();
    assertThat(visitor(List.of(), "superuser").words()).isEqualTo("No role");
  }

  @Test
  void hasNoRoleWithoutAPartnership() {
    assertThat(Visitor.of("id", "", List.of(), List.of("operator")).isOperator()).isFalse();
  }

  @Test
  void areOnTheCallByTheirRole() {
    assertThat(visitor(List.of(), "representative").isOnTheCall()).isTrue();
    assertThat(visitor(List.of(), "operator", "chair").isOnTheCall()).isTrue();
    assertThat(visitor(List.of(), "analyst").isOnTheCall()).isFalse();
    assertThat(visitor(List.of(), "representative").isInReviews()).isFalse();
    assertThat(visitor(List.of(), "coordinator").isInReviews()).isTrue();
  }

  @Test
  void readLogsByTheirRole() {
    assertThat(visitor(List.of(), "data-protection-officer").isLogReader()).isTrue();
    assertThat(visitor(List.of(), "representative").isLogReader()).isTrue();
    assertThat(visitor(List.of(), "representative").isDataProtectionOfficer()).isFalse();
    assertThat(visitor(List.of(), "chair", "operator", "analyst").isLogReader()).isFalse();
    assertThat(Visitor.of("id", "", List.of(), List.of("data-protection-officer")).isLogReader())
        .isFalse();
  }

  private static Visitor visitor(List<String> agencies, String... roles) {
    return Visitor.of("id", "medway", agencies, List.of(roles));
  }
}
