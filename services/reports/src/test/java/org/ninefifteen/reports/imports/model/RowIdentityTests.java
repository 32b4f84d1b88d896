package org.ninefifteen.reports.imports.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class RowIdentityTests {

  private static final Row ASB = new Row(2, List.of("", "2024-01", "High Street"));

  @Property
  void namesEachRowOfAFileDifferentlyAndTheSameFileTheSame(
      @ForAll @Size(max = 50) List<@IntRange(max = 5) Integer> rows) {
    List<String> first = names(rows);

    assertThat(first).doesNotHaveDuplicates();
    assertThat(names(rows)).isEqualTo(first);
  }

  @Test
  void knowsARowByItsIdWhateverElseChanged() {
    Row updated = new Row(9, List.of("c7", "2024-01", "High Street", "Under investigation"));

    assertThat(identity("kent-police").next("c7", updated))
        .isEqualTo(identity("kent-police").next("c7", ASB));
  }

  @Test
  void tellsAgenciesApart() {
    assertThat(identity("kent-police").next("", ASB))
        .isNotEqualTo(identity("medway-housing").next("", ASB));
  }

  @Test
  void doesNotConfuseWhereOneCellEnds() {
    assertThat(identity("kent-police").next("", new Row(2, List.of("ab", "c"))))
        .isNotEqualTo(identity("kent-police").next("", new Row(2, List.of("a", "bc"))));
  }

  /** What was once imported must be known again by every later version of this program. */
  @Test
  void keepsItsNamesForEver() {
    String name = identity("kent-police").next("", ASB).value();

    assertThat(name).isEqualTo("dae00dc5-2855-8523-97c8-ab62c9835509");
    assertThat(UUID.fromString(name).version()).isEqualTo(8);
  }

  private static List<String> names(List<Integer> rows) {
    RowIdentity identity = identity("kent-police");
    return rows.stream().map(n -> identity.next("", new Row(2, List.of("" + n))).value()).toList();
  }

  private static RowIdentity identity(String agency) {
    return new RowIdentity(agency, "test");
  }
}
