package org.ninefifteen.contacts;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.contacts.bodies.ContactBodies;
import org.ninefifteen.contacts.bodies.Receipt;
import org.ninefifteen.contacts.model.ContactEvent.ContactRecorded;
import org.ninefifteen.contacts.words.Words;
import org.ninefifteen.contacts.words.WordsSealer;
import org.ninefifteen.kit.Ids;
import org.ninefifteen.kit.access.Caller;
import org.ninefifteen.kit.access.Needs;
import org.ninefifteen.kit.access.Reach;
import org.ninefifteen.kit.accesslog.Doer;
import org.ninefifteen.kit.idempotency.Answer;
import org.ninefifteen.kit.idempotency.Attempt;
import org.ninefifteen.kit.openapi.Refusals;
import org.ninefifteen.kit.problem.Fields;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Takes contacts, and what is said of them later. */
@RestController
@RequestMapping(path = "/partnerships/{partnership}/contacts", produces = APPLICATION_JSON_VALUE)
final class ContactsApi {

  private static final String KEY = "Idempotency-Key";
  private static final String PUBLISH = "hotspot-contacts.publish";

  private final WordsSealer words;
  private final ContactStore store;
  private final ContactLog log;
  private final Ids ids;
  private final Clock clock;

  ContactsApi(WordsSealer words, ContactStore store, ContactLog log, Ids ids, Clock clock) {
    this.words = words;
    this.store = store;
    this.log = log;
    this.ids = ids;
    this.clock = clock;
  }

  @Needs(PUBLISH)
  @PostMapping(consumes = APPLICATION_JSON_VALUE)
  @Operation(summary = "Record a contact")
  @ApiResponse(
      responseCode = "201",
      description = "Stored, and on its way to whoever listens",
      content = @Content(schema = @Schema(implementation = Receipt.class)))
  @Refusals
  Mono<ResponseEntity<String>> record(
      @PathVariable String partnership,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @Schema(implementation = ContactBodies.Recording.class) @RequestBody byte[] body,
      Caller caller,
      ServerHttpRequest request) {
    Instant now = clock.instant();
    Reach reach = caller.reach(partnership);
    var sent = Fields.read(body, fields -> ContactRequests.Recording.read(fields, caller, now));
    ContactRecorded event = new ContactRecorded(ids.next(), sent.encounter(), now);
    String path = path(request);
    Attempt attempt = Attempt.of(sent.agency(), path, key, body);
    Doer doer = Doer.of(caller, sent.agency(), reach, now);
    return log.taken(doer, event.contact(), sent.encounter().person())
        .then(words.seal(partnership, sent.agency(), event.contact(), sent.told()))
        .flatMap(
            told -> store.record(reach, sent, told, event, path + "/" + event.contact(), attempt))
        .map(Answer::toResponse);
  }

  @Needs(PUBLISH)
  @PostMapping(path = "/{contact}/correction", consumes = APPLICATION_JSON_VALUE)
  @Operation(summary = "Say how it really was: this replaces all but the words, if none are given")
  @ApiResponse(
      responseCode = "200",
      description = "Done, and on its way to whoever listens",
      content = @Content(schema = @Schema(implementation = Receipt.class)))
  @Refusals
  Mono<ResponseEntity<String>> correct(
      @PathVariable String partnership,
      @PathVariable String contact,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @Schema(implementation = ContactBodies.Correction.class) @RequestBody byte[] body,
      Caller caller,
      ServerHttpRequest request) {
    Instant now = clock.instant();
    Reach reach = caller.reach(partnership);
    var sent = Fields.read(body, fields -> ContactRequests.Correction.read(fields, caller, now));
    Attempt attempt = Attempt.of(sent.agency(), path(request), key, body);
    Doer doer = Doer.of(caller, sent.agency(), reach, now);
    Function<ContactDocument, Mono<Void>> logged = log.corrected(doer, sent.encounter().person());
    Mono<Words> told =
        Mono.defer(() -> words.seal(partnership, sent.agency(), contact, sent.told()));
    return store
        .decide(
            reach,
            contact,
            sent.agency(),
            attempt,
            was -> logged.apply(was).then(told).map(Optional::of),
            it -> it.correct(sent.encounter(), now))
        .map(Answer::toResponse);
  }

  @Needs(PUBLISH)
  @PostMapping(path = "/{contact}/withdrawal", consumes = APPLICATION_JSON_VALUE)
  @Operation(summary = "Withdraw a contact that was recorded by mistake: it counts no more")
  @ApiResponse(
      responseCode = "200",
      description = "Done, and on its way to whoever listens",
      content = @Content(schema = @Schema(implementation = Receipt.class)))
  @Refusals
  Mono<ResponseEntity<String>> withdraw(
      @PathVariable String partnership,
      @PathVariable String contact,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @Schema(implementation = ContactBodies.Withdrawal.class) @RequestBody byte[] body,
      Caller caller,
      ServerHttpRequest request) {
    Instant now = clock.instant();
    Reach reach = caller.reach(partnership);
    var sent = Fields.read(body, fields -> ContactRequests.Withdrawal.read(fields, caller));
    Attempt attempt = Attempt.of(sent.agency(), path(request), key, body);
    Doer doer = Doer.of(caller, sent.agency(), reach, now);
    Function<ContactDocument, Mono<Void>> logged = log.withdrawn(doer);
    return store
        .decide(
            reach,
            contact,
            sent.agency(),
            attempt,
            was -> logged.apply(was).thenReturn(Optional.empty()),
            it -> it.withdraw(sent.reasonCode(), now))
        .map(Answer::toResponse);
  }

  private static String path(ServerHttpRequest request) {
    return request.getURI().getRawPath();
  }
}
