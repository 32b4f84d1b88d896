package org.ninefifteen.contacts.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.ninefifteen.contacts.model.WithdrawalReason.RECORDED_BY_MISTAKE;
import static org.ninefifteen.contacts.model.WithdrawalReason.WRONG_PERSON;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.ninefifteen.contacts.model.ContactEvent.ContactRecorded;
import org.ninefifteen.kit.model.Rejected;

class ContactTests {

  private static final Encounter FIRST = Encounters.with("person-7f3a");
  private static final Encounter BETTER = Encounters.with("person-2b90");
  private static final Contact CONTACT =
      Contact.of(new ContactRecorded("k1", FIRST, Encounters.MORNING));

  @Test
  void isWhatTheLastCorrectionSays() {
    Contact corrected = CONTACT.after(CONTACT.correct(BETTER, Encounters.MORNING));

    assertThat(corrected.encounter()).isEqualTo(BETTER);
  }

  @Test
  void saysWhatACorrectionReplaced() {
    assertThat(CONTACT.correct(BETTER, Encounters.MORNING).was()).isEqualTo(FIRST);
  }

  @Test
  void movesWhenItIsOfAnotherPerson() {
    assertThat(CONTACT.correct(BETTER, Encounters.MORNING).moves()).isTrue();
    assertThat(CONTACT.correct(FIRST, Encounters.MORNING).moves()).isFalse();
  }

  @Test
  void isWithdrawnWithItsReason() {
    Contact withdrawn = CONTACT.after(CONTACT.withdraw(WRONG_PERSON, Encounters.MORNING));

    assertThat(withdrawn.withdrawn()).isEqualTo(WRONG_PERSON);
  }

  @Test
  void isWithdrawnOnce() {
    Contact withdrawn = CONTACT.after(CONTACT.withdraw(WRONG_PERSON, Encounters.MORNING));

    assertRefused(() -> withdrawn.withdraw(RECORDED_BY_MISTAKE, Encounters.MORNING));
  }

  @Test
  void isNotCorrectedOnceWithdrawn() {
    Contact withdrawn = CONTACT.after(CONTACT.withdraw(WRONG_PERSON, Encounters.MORNING));

    assertRefused(() -> withdrawn.correct(BETTER, Encounters.MORNING));
  }

  private static void assertRefused(ThrowingCallable decision) {
    assertThatExceptionOfType(Rejected.class)
        .isThrownBy(decision)
        .extracting(Rejected::code)
        .isEqualTo("contact-withdrawn");
  }
}
