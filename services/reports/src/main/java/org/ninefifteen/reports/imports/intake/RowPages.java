package org.ninefifteen.reports.imports.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.reports.imports.RowPage;
import org.ninefifteen.reports.imports.model.Import;
import org.ninefifteen.reports.imports.model.RowResult;
import org.ninefifteen.reports.imports.model.RowResult.Outcome;

/** Lays the results of one import out in pages; of each kind only the last page is kept at hand. */
final class RowPages {

  private final Import run;
  private final List<Kind> kinds;

  RowPages(Import run) {
    this.run = run;
    this.kinds =
        Stream.concat(
                Stream.of(new Kind(null, row -> true)),
                Stream.of(Outcome.values()).map(of -> new Kind(of, row -> row.outcome() == of)))
            .toList();
  }

  /** The pages that are new or fuller now. */
  List<RowPage> add(List<RowResult> results) {
    return kinds.stream().flatMap(kind -> kind.add(results).stream()).toList();
  }

  private final class Kind {

    private final @Nullable Outcome outcome;
    private final Predicate<RowResult> wanted;
    private final List<RowResult> open = new ArrayList<>();
    private int number;

    Kind(@Nullable Outcome outcome, Predicate<RowResult> wanted) {
      this.outcome = outcome;
      this.wanted = wanted;
    }

    List<RowPage> add(List<RowResult> results) {
      List<RowPage> changed = new ArrayList<>();
      List<RowResult> more = results.stream().filter(wanted).toList();
      for (RowResult row : more) {
        open.add(row);
        if (open.size() == RowPage.SIZE) {
          changed.add(page());
          open.clear();
          number++;
        }
      }
      if (!more.isEmpty() && !open.isEmpty()) {
        changed.add(page());
      }
      return changed;
    }

    private RowPage page() {
      return new RowPage(RowPage.id(run.partnership(), run.id(), outcome, number), open);
    }
  }
}
