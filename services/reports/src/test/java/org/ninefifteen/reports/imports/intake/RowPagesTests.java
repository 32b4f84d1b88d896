package org.ninefifteen.reports.imports.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.reports.imports.RowPage;
import org.ninefifteen.reports.imports.model.Import;
import org.ninefifteen.reports.imports.model.Import.Order;
import org.ninefifteen.reports.imports.model.RowResult;
import org.ninefifteen.reports.imports.model.RowResult.Outcome;

class RowPagesTests {

  private static final Import RUN =
      Import.started("i-1", new Order("medway", "police", "test", "", null), Instant.EPOCH);

  /** However the rows were batched, each stands once among all and once under its outcome. */
  @Property(tries = 100)
  void laysEachRowOutTwice(@ForAll @Size(max = 8) List<@IntRange(max = 700) Integer> batches) {
    Map<String, List<RowResult>> stored = new HashMap<>();
    RowPages pages = new RowPages(RUN);
    int line = 2;
    for (int size : batches) {
      pages.add(rows(line, size)).forEach(page -> stored.put(page.id(), page.rows()));
      line += size;
    }

    List<RowResult> all = rows(2, line - 2);
    assertThat(laidOut(stored, null)).isEqualTo(all);
    assertThat(laidOut(stored, Outcome.BAD))
        .isEqualTo(all.stream().filter(row -> row.outcome() == Outcome.BAD).toList());
  }

  private static List<RowResult> laidOut(
      Map<String, List<RowResult>> stored, @Nullable Outcome outcome) {
    return IntStream.range(0, stored.size())
        .mapToObj(
            page -> stored.getOrDefault(RowPage.id("medway", "i-1", outcome, page), List.of()))
        .flatMap(List::stream)
        .toList();
  }

  private static List<RowResult> rows(int first, int size) {
    return IntStream.range(first, first + size)
        .mapToObj(line ->
            new RowResult(line, line % 3 == 0 ? Outcome.BAD : Outcome.ACCEPTED, null, List.of()))
        .toList();
  }
}
