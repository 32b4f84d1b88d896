package org.ninefifteen.kit.personal.matching.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The names are invented, and none is anybody's. */
class NormalNameTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ana Vale            | VALE, Ana",
        "Ana  Vale           | ana\u00a0vale",
        "Dr. Ana Vale        | Miss ANA VALE",
        "Seán O'Vale         | Sean OVale",
        "Seán O’Vale         | SEAN O´VALE",
        "Ana Vale-Moor       | Moor Vale, Ana",
        "Ana Vale–Moor       | Ana Vale Moor",
        "J.R. Vale           | J R Vale",
        "Zoë Voß             | ZOE VOSS",
        "Łucja Østværk       | Lucja Ostvaerk",
        "Đorđe Þorn          | Dorde Thorn",
        "Işıl Vale           | ISIL VALE",
        "İpek Vale           | ipek vale",
        "ﬁona Ｖale           | Fiona Vale",
        "Οδυσσεύς Vale       | ΟΔΥΣΣΕΥΣ Vale",
        "محمّد               | محمد",
        "An\u200da Va\u00adle | Ana Vale",
      })
  void isTheSameHoweverItIsWritten(String one, String other) {
    assertThat(NormalName.of(one)).isEqualTo(NormalName.of(other)).isNotEmpty();
  }

  /** Vowel signs of Indic scripts are marks too, but tell names apart; so do spellings. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "राम         | रमा",
        "Ana Vale    | Anna Vale",
        "Mary Ann V  | Maryann V",
        "Ana Vale    | Ana Vale Vale",
        "Ana         | Ana Vale",
        "Jo Vale     | Joseph Vale",
      })
  void tellsApartWhatIsSpeltApart(String one, String other) {
    assertThat(NormalName.of(one)).isNotEqualTo(NormalName.of(other));
  }

  @ParameterizedTest
  @CsvSource({"' ,.-', ''", "Miss, MISS", "'', ''"})
  void leavesATitleThatIsTheWholeName(String name, String normal) {
    assertThat(NormalName.of(name)).isEqualTo(normal);
  }

  @ParameterizedTest
  @CsvSource({"AB 123/45-c, ab12345C", "№7, no 7"})
  void comparesReferencesByLettersAndDigits(String one, String other) {
    assertThat(NormalName.ofReference(one)).isEqualTo(NormalName.ofReference(other));
  }

  @Property
  void isStable(@ForAll String name) {
    String once = NormalName.of(name);

    assertThat(NormalName.of(once)).isEqualTo(once);
  }

  @Property
  void doesNotDependOnTheUnicodeForm(@ForAll String name) {
    for (Normalizer.Form form : Normalizer.Form.values()) {
      assertThat(NormalName.of(Normalizer.normalize(name, form))).isEqualTo(NormalName.of(name));
    }
  }

  @Property
  void doesNotDependOnTheOrderOfWords(@ForAll("words") List<String> words, @ForAll Random random) {
    List<String> shuffled = new ArrayList<>(words);
    Collections.shuffle(shuffled, random);

    assertThat(NormalName.of(String.join(" ", shuffled)))
        .isEqualTo(NormalName.of(String.join(" ", words)));
  }

  @Property
  void doesNotDependOnCaseOrSpacing(@ForAll("words") List<String> words) {
    String name = String.join(" ", words);

    assertThat(NormalName.of(" " + String.join(" - ", words).toLowerCase(Locale.ROOT) + ". "))
        .isEqualTo(NormalName.of(name.toUpperCase(Locale.ROOT)));
  }

  /** Else one name's index could be made from another's, or from a longer text. */
  @Property
  void hasNoBar(@ForAll String name) {
    assertThat(NormalName.of(name)).doesNotContain("|");
    assertThat(NormalName.ofReference(name)).doesNotContain("|");
  }

  @Provide
  Arbitrary<List<String>> words() {
    return Arbitraries.strings()
        .withCharRange('a', 'z')
        .withChars("éüøßńçİıσς'")
        .ofMinLength(1)
        .ofMaxLength(8)
        .list()
        .ofMinSize(1)
        .ofMaxSize(4);
  }
}
