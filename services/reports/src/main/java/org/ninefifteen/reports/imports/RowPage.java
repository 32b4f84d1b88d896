package org.ninefifteen.reports.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.reports.imports.model.RowResult;
import org.ninefifteen.reports.imports.model.RowResult.Outcome;
import org.springframework.data.mongodb.core.mapping.Document;

/** A page of an import's results, all of them or those of one outcome: found by its name alone. */
@Document("import-rows")
public record RowPage(String id, List<RowResult> rows) {

  public static final int SIZE = 500;

  public RowPage {
    rows = List.copyOf(rows);
  }

  public static String id(String partnership, String run, @Nullable Outcome outcome, int page) {
    String kind = outcome == null ? "all" : outcome.name();
    return "%s/%s/%s/%d".formatted(partnership, run, kind, page);
  }
}
