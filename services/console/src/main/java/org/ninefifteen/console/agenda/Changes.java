package org.ninefifteen.console.agenda;

import static org.ninefifteen.console.access.OpenTo.Who.WITH_ROLE;

import java.time.Duration;
import org.ninefifteen.console.ConsoleProperties;
import org.ninefifteen.console.access.OpenTo;
import org.ninefifteen.console.marac.Marac;
import org.ninefifteen.console.marac.MaracAway;
import org.ninefifteen.console.marac.NotAccepted;
import org.ninefifteen.console.marac.NotAllowed;
import org.ninefifteen.console.marac.NotThere;
import org.ninefifteen.console.marac.model.Change;
import org.ninefifteen.console.page.Addressed;
import org.ninefifteen.console.session.Visits;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.WebSession;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;

/** Passes the MARAC's changes on to the open pages. */
@RestController
@OpenTo(WITH_ROLE)
class Changes {

  private final Marac marac;
  private final Visits visits;
  private final Duration beat;
  private final Sinks.Empty<Void> end = Sinks.empty();

  Changes(Marac marac, Visits visits, ConsoleProperties properties) {
    this.marac = marac;
    this.visits = visits;
    this.beat = properties.beat();
  }

  /**
   * The beats end with the changes: a page that hears them knows that it would hear a change. With
   * the session both end.
   */
  @GetMapping(
      value = "/partnerships/{partnership}/agendas/{date}/changes",
      produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  Flux<ServerSentEvent<Change>> changes(
      @PathVariable String partnership, @PathVariable String date, WebSession session) {
    return marac
        .changes(partnership, Addressed.day(date))
        .publish(changes -> Flux.merge(changes.map(Changes::change), beats(changes)))
        .takeUntilOther(visits.ended(session, beat))
        .takeUntilOther(end.asMono());
  }

  /** An open page would hold the end for its whole grace: it listens anew, to another instance. */
  @EventListener(ContextClosedEvent.class)
  void end() {
    end.tryEmitEmpty();
  }

  /** The page that listens needs no page of words: it says itself that it has stopped. */
  @ExceptionHandler
  ResponseEntity<Void> away(MaracAway away) {
    return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).build();
  }

  @ExceptionHandler
  ResponseEntity<Void> notThere(NotThere missing) {
    return ResponseEntity.notFound().build();
  }

  @ExceptionHandler
  ResponseEntity<Void> notAccepted(NotAccepted refused) {
    return ResponseEntity.status(HttpStatus.UNAUTHORIZED).build();
  }

  @ExceptionHandler
  ResponseEntity<Void> notAllowed(NotAllowed refused) {
    return ResponseEntity.status(HttpStatus.FORBIDDEN).build();
  }

  private Flux<ServerSentEvent<Change>> beats(Flux<Change> changes) {
    return Flux.interval(beat)
        .map(count ->
            ServerSentEvent.<Change>builder().event("beat").data(new Change("", 0)).build())
        .onBackpressureDrop()
        .takeUntilOther(changes.ignoreElements());
  }

  private static ServerSentEvent<Change> change(Change change) {
    return ServerSentEvent.builder(change).event("change").build();
  }
}
