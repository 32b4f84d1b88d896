package org.ninefifteen.kit.personal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.ninefifteen.kit.personal.TwoInstances.DECIDED;
import static org.ninefifteen.kit.personal.TwoInstances.P;
import static org.ninefifteen.kit.personal.TwoInstances.TEXT;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ninefifteen.kit.personal.matching.model.Trait;
import org.ninefifteen.kit.personal.model.Secret;
import org.ninefifteen.testkit.parts.Parts;
import org.ninefifteen.testkit.parts.WithParts;
import reactor.core.publisher.Mono;

@WithParts
class MatchingIT {

  private static final LocalDate BORN = LocalDate.of(1980, 2, 29);
  private static final Trait NAMED = new Trait.Named(TEXT, BORN);
  private static final Trait REFERRED = new Trait.Referred("kent", new Secret("canary-77 1"));

  private TwoInstances two;

  @BeforeEach
  void start(Parts parts, @TempDir Path folder) {
    two = TwoInstances.on(parts, folder);
  }

  @AfterEach
  void end() {
    two.close();
  }

  @Test
  void findsWhoSharesATrait() {
    two.remember(P, "s-1", NAMED);
    two.remember(P, "s-2", new Trait.Named(new Secret("VALE, ána Canary"), BORN));
    two.remember(P, "s-3", new Trait.Named(TEXT, BORN.plusDays(1)));
    two.remember(P, "s-4", REFERRED);
    two.remember(P, "s-5", new Trait.Referred("medway", new Secret("canary-77 1")));
    two.remember("other", "s-6", NAMED);

    assertThat(two.candidates(P, NAMED)).containsExactly("s-1", "s-2");
    assertThat(two.candidates(P, new Trait.Referred("kent", new Secret("CANARY 771"))))
        .containsExactly("s-4");
    assertThat(two.candidates(P, NAMED, REFERRED)).containsExactly("s-1", "s-2", "s-4");
    assertThat(two.candidates("third", NAMED)).isEmpty();
    assertThat(two.candidates(P, new Trait.Referred("kent", new Secret("--")))).isEmpty();
  }

  @Test
  void findsNobodyWhoWasErased() {
    two.remember(P, "s-1", NAMED, REFERRED);
    two.remember(P, "s-2", NAMED);

    two.destroy("s-1");
    two.here().matching().remember(P, "s-1", List.of(REFERRED)).block();

    assertThat(two.candidates(P, NAMED, REFERRED)).containsExactly("s-2");
    assertThat(two.stored()).filteredOn(it -> it.contains("s-1")).hasSize(1);
    two.destroy("s-2");
    assertThat(two.stored()).hasSize(2).noneMatch(it -> it.contains("indexes"));
  }

  /** Both may be done again: the embedded store stumbles over a document that two touch at once. */
  @Test
  void remembersAndErasesAtOnceAndLeavesNothing() {
    for (int i = 0; i < 20; i++) {
      String subject = "s-" + i;
      two.sealing(subject);
      Mono.when(
              two.here().matching().remember(P, subject, List.of(NAMED, REFERRED)).retry(3),
              two.there().erasing().destroy(P, subject, DECIDED).retry(3))
          .block();
    }

    assertThat(two.candidates(P, NAMED, REFERRED)).isEmpty();
    assertThat(two.stored()).hasSize(20).noneMatch(it -> it.contains("indexes"));
  }

  /** The scan is seen to find what is there: the pseudonym. */
  @Test
  void bringsNoClearTextIntoTheStore() {
    String sealed = two.sealing("s-1").seal("s-1", "name", "e-1", TEXT);
    two.remember(P, "s-1", NAMED, REFERRED);

    assertThat(two.stored()).hasSize(3).allMatch(it -> it.contains("s-1"));
    assertThat(String.join("", two.stored()).toLowerCase(Locale.ROOT))
        .doesNotContain("canary", "vale", "1980", "77 1", "771");
    assertThat(new String(Base64.getDecoder().decode(sealed), ISO_8859_1))
        .doesNotContain("canary", "Vale");
  }

  @Test
  void showsNothingWhereItIsPrinted() {
    assertThat(
            List.of(TEXT, NAMED, REFERRED, TwoInstances.OPENED).toString().toLowerCase(Locale.ROOT))
        .doesNotContain("canary", "vale", "1980", "77");
  }
}
