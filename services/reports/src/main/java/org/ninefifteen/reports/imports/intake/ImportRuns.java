package org.ninefifteen.reports.imports.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.ninefifteen.reports.imports.ImportProperties;
import org.ninefifteen.reports.imports.ImportStore;
import org.ninefifteen.reports.imports.model.Import;
import org.ninefifteen.reports.imports.model.Profile;
import org.ninefifteen.reports.imports.model.Reading;
import org.ninefifteen.reports.imports.model.RowIdentity;
import org.ninefifteen.reports.imports.model.RowReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Runs imports, a few at a time, to their end or to what stops them. */
@Component
final class ImportRuns {

  private static final Logger LOG = LoggerFactory.getLogger(ImportRuns.class);
  private static final int BUFFERS_AHEAD = 8;

  private final ImportProperties limits;
  private final ImportStore store;
  private final ImportedReports reports;
  private final Clock clock;
  private final Semaphore places;

  ImportRuns(ImportProperties limits, ImportStore store, ImportedReports reports, Clock clock) {
    this.limits = limits;
    this.store = store;
    this.reports = reports;
    this.clock = clock;
    this.places = new Semaphore(limits.atOnce());
  }

  /** The import as it goes on. A failure comes after how far it has come. */
  Flux<Import> run(Import started, Profile profile, Flux<DataBuffer> body) {
    return Flux.defer(() ->
        places.tryAcquire()
            ? read(started, profile, body).doFinally(end -> places.release())
            : Flux.error(Refusal.busy()));
  }

  private Flux<Import> read(Import started, Profile profile, Flux<DataBuffer> body) {
    return Flux.using(
            () -> open(started, profile, body),
            file -> keep(new ImportProgress(started), file),
            ImportRuns::close)
        .subscribeOn(Schedulers.boundedElastic());
  }

  private ImportFile open(Import started, Profile profile, Flux<DataBuffer> body)
      throws IOException {
    Flux<DataBuffer> bounded = BoundedBody.of(body, limits.maxSize(), limits.silence());
    return new ImportFile(
        DataBufferUtils.subscriberInputStream(bounded, BUFFERS_AHEAD),
        profile,
        new RowIdentity(started.agency(), started.profile()),
        new RowReader.Scope(started.agency(), started.area(), limits.zone(), clock.instant()),
        limits);
  }

  private static void close(ImportFile file) {
    try {
      file.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Flux<Import> keep(ImportProgress progress, ImportFile file) {
    Flux<Import> running =
        Flux.concat(
            store.save(progress.now()),
            rows(file).buffer(limits.batch()).concatMap(rows -> keep(progress, rows), 1),
            Mono.defer(() -> store.save(progress.completed(clock.instant()))));
    Flux<Import> failing = running.onErrorResume(e -> stop(progress, Refusal.of(e)));
    return Flux.usingWhen(
        Mono.just(progress),
        same -> failing,
        ended -> Mono.empty(),
        (failed, e) -> Mono.empty(),
        left -> save(left, "The connection broke. Send the same file again to complete it."));
  }

  /** Reading waits for the client, so it has a thread of its own. */
  private static Flux<Reading> rows(ImportFile file) {
    return Flux.<Reading>generate(
            sink -> {
              try {
                Reading next = file.next();
                if (next == null) {
                  sink.complete();
                } else {
                  sink.next(next);
                }
              } catch (IOException e) {
                sink.error(e);
              }
            })
        .subscribeOn(Schedulers.boundedElastic());
  }

  /** First the reports, then what became of the rows, then the counts: a count never lies. */
  private Mono<Import> keep(ImportProgress progress, List<Reading> rows) {
    return reports
        .keep(progress.now(), rows)
        .flatMap(known -> store.save(progress.add(rows, known)))
        .then(Mono.defer(() -> store.save(progress.counted(clock.instant()))));
  }

  private Flux<Import> stop(ImportProgress progress, Throwable why) {
    LOG.atWarn()
        .addKeyValue("import", progress.now().id())
        .addKeyValue("why", why.getClass().getSimpleName())
        .log("An import ended early");
    return save(progress, Refusal.said(why)).concatWith(Mono.error(why));
  }

  /** Where the store is away, the record goes stale by itself. */
  private Mono<Import> save(ImportProgress progress, String why) {
    Import stopped = progress.now().stopped(why, clock.instant());
    return store.save(stopped).onErrorReturn(stopped);
  }
}
