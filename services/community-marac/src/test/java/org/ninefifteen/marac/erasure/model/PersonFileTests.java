package org.ninefifteen.marac.erasure.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ninefifteen.marac.erasure.model.Approval.GROUND_APPLIES;
import static org.ninefifteen.marac.erasure.model.Refusal.STILL_NECESSARY;
import static org.ninefifteen.marac.erasure.model.Release.MATTER_CLOSED;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.ninefifteen.kit.model.Rejected;
import org.ninefifteen.marac.erasure.model.Erasure.State;
import org.ninefifteen.marac.erasure.model.Hold.By;
import org.ninefifteen.marac.erasure.model.Hold.Why;

class PersonFileTests {

  private static final Instant NOON = Instant.parse("2019-02-19T12:00:00Z");
  private static final By OFFICER = new By("officer-1", NOON);
  private static final By CHAIR = new By("chair-1", NOON);
  private static final PersonFile REQUESTED =
      PersonFile.empty("person-7f3a").request("e-1", Reason.SUBJECT_REQUEST, OFFICER);

  @Test
  void whatOneRequestsAnotherApproves() {
    PersonFile approved = REQUESTED.approve("e-1", GROUND_APPLIES, CHAIR);

    assertThat(approved.due().orElseThrow().approved()).isEqualTo(CHAIR);
    assertThat(approved.open()).isEmpty();
    assertThat(approved.done("e-1", NOON).due()).isEmpty();
  }

  @Test
  void theRequesterCannotApprove() {
    assertThatThrownBy(() -> REQUESTED.approve("e-1", GROUND_APPLIES, OFFICER))
        .isInstanceOf(Rejected.class)
        .hasMessageContaining("Somebody else");
  }

  @Test
  void aHoldRefusesAndSaysWhy() {
    PersonFile held = REQUESTED.hold("h-1", Why.PUBLIC_INQUIRY, OFFICER);

    assertThatThrownBy(() -> held.approve("e-1", GROUND_APPLIES, CHAIR))
        .hasMessageContaining("A legal hold stands since 2019-02-19T12:00:00Z: PUBLIC-INQUIRY.");
    assertThat(
            held.release("h-1", MATTER_CLOSED, OFFICER).approve("e-1", GROUND_APPLIES, CHAIR).due())
        .isPresent();
  }

  @Test
  void ofSeveralHoldsEachHasToBeReleased() {
    PersonFile held =
        REQUESTED.hold("h-1", Why.COMPLAINT, OFFICER).hold("h-2", Why.LITIGATION, CHAIR);

    assertThatThrownBy(
            () -> held.release("h-1", MATTER_CLOSED, OFFICER).approve("e-1", GROUND_APPLIES, CHAIR))
        .hasMessageContaining("LITIGATION");
  }

  @Test
  void whatIsApprovedCannotBeHeldOrRefused() {
    PersonFile approved = REQUESTED.approve("e-1", GROUND_APPLIES, CHAIR);

    assertThatThrownBy(() -> approved.hold("h-1", Why.COMPLAINT, OFFICER))
        .isInstanceOf(Rejected.class);
    assertThatThrownBy(() -> approved.refuse("e-1", STILL_NECESSARY, CHAIR))
        .isInstanceOf(Rejected.class);
    assertThat(approved.approve("e-1", GROUND_APPLIES, OFFICER)).isEqualTo(approved);
  }

  @Test
  void whatWasRefusedMayBeRequestedAgain() {
    PersonFile refused = REQUESTED.refuse("e-1", STILL_NECESSARY, CHAIR);
    PersonFile again = refused.request("e-2", Reason.LEGAL_OBLIGATION, OFFICER);

    assertThat(refused.open()).isEmpty();
    assertThat(again.erasures())
        .extracting(Erasure::state)
        .containsExactly(State.REFUSED, State.REQUESTED);
    assertThatThrownBy(() -> again.approve("e-1", GROUND_APPLIES, CHAIR))
        .isInstanceOf(Rejected.class);
    assertThatThrownBy(() -> again.request("e-3", Reason.SUBJECT_REQUEST, OFFICER))
        .isInstanceOf(Rejected.class);
  }

  @Test
  void eachDecisionKeepsItsReasonAlsoWhenItIsTakenAgain() {
    Erasure refused =
        REQUESTED
            .refuse("e-1", STILL_NECESSARY, CHAIR)
            .refuse("e-1", Refusal.LEGAL_CLAIM, CHAIR)
            .erasures()
            .getFirst();
    Erasure approved =
        REQUESTED
            .approve("e-1", GROUND_APPLIES, CHAIR)
            .approve("e-1", Approval.ORDERED, CHAIR)
            .done("e-1", NOON)
            .erasures()
            .getFirst();
    Hold released =
        REQUESTED
            .hold("h-1", Why.COMPLAINT, OFFICER)
            .release("h-1", MATTER_CLOSED, OFFICER)
            .release("h-1", Release.SET_IN_ERROR, OFFICER)
            .holds()
            .getFirst();

    assertThat(refused.refusedFor()).isEqualTo(STILL_NECESSARY);
    assertThat(approved.approvedFor()).isEqualTo(GROUND_APPLIES);
    assertThat(released.releasedFor()).isEqualTo(MATTER_CLOSED);
  }

  /** The rules have no reason of their own to choose: they are the reason. */
  @Test
  void whatTheRulesDecideHasNoReasonOfTheList() {
    PersonFile lapsed = PersonFile.empty("person-7f3a").lapse("e-9", new By("retention 1", NOON));

    assertThat(lapsed.due().orElseThrow().approvedFor()).isNull();
  }
}
