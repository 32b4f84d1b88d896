package org.ninefifteen.contacts.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.ninefifteen.contacts.model.Offer.Response.ACCEPTED;
import static org.ninefifteen.contacts.model.Offer.Response.DECLINED;
import static org.ninefifteen.contacts.model.Offer.Service.FOOD;
import static org.ninefifteen.contacts.model.Offer.Service.HEALTH;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EncounterTests {

  @Test
  void mayBeWithSomebodyWhomNobodyKnows() {
    assertThat(Encounters.with(null).person()).isNull();
  }

  @Test
  void neverNamesAPersonAndNeverRepeatsTheName() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Encounters.with("Anna Example"))
        .withMessageNotContaining("Anna");
  }

  @Test
  void keepsWhatWasAcceptedApartFromWhatWasDeclined() {
    Encounter encounter =
        Encounters.with("person-7f3a", new Offer(HEALTH, ACCEPTED), new Offer(FOOD, DECLINED));

    assertThat(encounter.offers())
        .containsExactly(new Offer(HEALTH, ACCEPTED), new Offer(FOOD, DECLINED));
  }

  @Test
  void namesAServiceOnce() {
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            Encounters.with(
                "person-7f3a", new Offer(HEALTH, ACCEPTED), new Offer(HEALTH, DECLINED)));
  }

  @Test
  void isNoConcernOnlyBecauseSomebodySleepsRough() {
    Encounter beddedDown = Encounters.with("person-7f3a");

    assertThat(beddedDown.beddedDown()).isTrue();
    assertThat(beddedDown.concerns()).isEmpty();
  }

  /** Rough sleeping is not begging, and neither is by itself antisocial behaviour. */
  @Test
  void hasNoWordForBeggingOrAntisocialBehaviour() {
    Stream<String> words =
        Stream.of(Need.values(), Concern.values(), Encounter.class.getRecordComponents())
            .flatMap(Arrays::stream)
            .map(Object::toString);

    assertThat(words).noneMatch(word -> word.matches("(?i).*(begging|asb|antisocial|classif).*"));
  }
}
