package org.ninefifteen.reports.imports;

import static io.swagger.v3.oas.annotations.enums.ParameterIn.QUERY;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.kit.access.Caller;
import org.ninefifteen.kit.access.Needs;
import org.ninefifteen.kit.access.Reach;
import org.ninefifteen.kit.model.Rejected;
import org.ninefifteen.kit.problem.Fields;
import org.ninefifteen.reports.imports.model.Import;
import org.ninefifteen.reports.imports.model.RowResult;
import org.ninefifteen.reports.imports.model.RowResult.Outcome;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Tells how far imports have come, and what became of each row. */
@RestController
@Needs("reports.import")
@RequestMapping("/partnerships/{partnership}/reports/imports")
final class ImportLookupApi {

  private static final int LAST_PAGE = 1_000_000;

  private final ImportProperties properties;
  private final ImportStore store;
  private final Clock clock;

  ImportLookupApi(ImportProperties properties, ImportStore store, Clock clock) {
    this.properties = properties;
    this.store = store;
    this.clock = clock;
  }

  record Imports(List<Import> items, int page, int size) {}

  record Rows(List<RowResult> items, int page, int size, long total) {}

  private record Wanted(@Nullable Outcome outcome, int page) {}

  @GetMapping
  @Operation(summary = "Imports, newest first")
  @Parameter(name = "page", in = QUERY)
  @Parameter(name = "size", in = QUERY)
  Mono<Imports> list(
      @PathVariable String partnership,
      @Parameter(hidden = true) @RequestParam Map<String, String> query,
      Caller caller) {
    Reach reach = caller.reach(partnership);
    int size = Fields.read(query, fields -> number(fields, "size", 50, 1, 200));
    int page = Fields.read(query, fields -> number(fields, "page", 0, 0, LAST_PAGE));
    return store
        .list(reach, page, size)
        .map(this::seen)
        .collectList()
        .map(items -> new Imports(items, page, size));
  }

  @GetMapping("/{id}")
  @Operation(summary = "How far an import has come")
  Mono<Import> one(@PathVariable String partnership, @PathVariable String id, Caller caller) {
    return one(caller.reach(partnership), id);
  }

  private Mono<Import> one(Reach reach, String id) {
    return store
        .find(reach, id)
        .map(this::seen)
        .switchIfEmpty(
            Mono.error(() -> Rejected.unknown("unknown-import", "There is no such import.")));
  }

  @GetMapping("/{id}/rows")
  @Operation(summary = "What became of each row, in the order of the file")
  @Parameter(name = "outcome", in = QUERY, description = "accepted, known, outside or bad")
  @Parameter(name = "page", in = QUERY)
  Mono<Rows> rows(
      @PathVariable String partnership,
      @PathVariable String id,
      @Parameter(hidden = true) @RequestParam Map<String, String> query,
      Caller caller) {
    Wanted wanted = wanted(query);
    Reach reach = caller.reach(partnership);
    return one(reach, id).flatMap(run -> rows(reach, run, wanted));
  }

  private Mono<Rows> rows(Reach reach, Import run, Wanted wanted) {
    long total = run.rows().of(wanted.outcome());
    return store
        .rows(reach, run, wanted.outcome(), wanted.page())
        .map(page -> new Rows(page.rows(), wanted.page(), RowPage.SIZE, total));
  }

  private static Wanted wanted(Map<String, String> query) {
    Map<String, String> upper = new TreeMap<>(query);
    upper.computeIfPresent("outcome", (name, value) -> value.toUpperCase(Locale.ROOT));
    return Fields.read(
        upper,
        fields -> {
          Outcome outcome = fields.optionalChoice("outcome", Outcome.class);
          int page = number(fields, "page", 0, 0, LAST_PAGE);
          return fields.into(() -> new Wanted(outcome, page));
        });
  }

  private static int number(Fields fields, String name, int otherwise, int least, int most) {
    return Objects.requireNonNullElse(fields.optionalNumber(name, least, most), otherwise);
  }

  private Import seen(Import run) {
    return run.seenAt(clock.instant(), properties.staleAfter());
  }
}
