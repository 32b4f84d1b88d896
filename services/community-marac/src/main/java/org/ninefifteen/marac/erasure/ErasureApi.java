package org.ninefifteen.marac.erasure;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.kit.access.Caller;
import org.ninefifteen.kit.access.Needs;
import org.ninefifteen.kit.access.Reach;
import org.ninefifteen.kit.model.Coded;
import org.ninefifteen.kit.model.Rejected;
import org.ninefifteen.kit.problem.Fields;
import org.ninefifteen.marac.erasure.model.Approval;
import org.ninefifteen.marac.erasure.model.Hold;
import org.ninefifteen.marac.erasure.model.Reason;
import org.ninefifteen.marac.erasure.model.Refusal;
import org.ninefifteen.marac.erasure.model.Release;
import org.ninefifteen.marac.people.ForPeople;
import org.ninefifteen.marac.people.model.Pair;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Erasing somebody: requested by one, approved by another, refused while it is held. */
@RestController
@RequestMapping("/partnerships/{partnership}/people/{person}")
@ForPeople
class ErasureApi {

  private static final byte[] NOTHING = {'{', '}'};

  private final Erasures erasures;

  ErasureApi(Erasures erasures) {
    this.erasures = erasures;
  }

  /** What was decided; nothing, for whomever nothing was decided about. */
  @GetMapping("/erasures")
  @Needs("erasure.read")
  Mono<FileJson> file(
      Caller caller, @PathVariable String partnership, @PathVariable String person) {
    return erasures.read(caller, caller.reach(partnership), known(person)).map(FileJson::of);
  }

  @PostMapping("/erasures")
  @ResponseStatus(HttpStatus.CREATED)
  @Needs("erasure.request")
  Mono<FileJson> request(
      Caller caller,
      @PathVariable String partnership,
      @PathVariable String person,
      @Schema(implementation = ErasureBodies.Requesting.class) @RequestBody(required = false)
          byte @Nullable [] body) {
    Reach reach = caller.reach(partnership);
    Reason reason = reason(body, Reason.class);
    return erasures.request(caller, reach, known(person), reason).map(FileJson::of);
  }

  @PostMapping("/erasures/{erasure}/approval")
  @Needs("erasure.approve")
  Mono<FileJson> approve(
      Caller caller,
      @PathVariable String partnership,
      @PathVariable String person,
      @PathVariable String erasure,
      @Schema(implementation = ErasureBodies.Approving.class) @RequestBody(required = false)
          byte @Nullable [] body) {
    Reach reach = caller.reach(partnership);
    Approval because = reason(body, Approval.class);
    return erasures.approve(caller, reach, known(person), erasure, because).map(FileJson::of);
  }

  @PostMapping("/erasures/{erasure}/refusal")
  @Needs("erasure.approve")
  Mono<FileJson> refuse(
      Caller caller,
      @PathVariable String partnership,
      @PathVariable String person,
      @PathVariable String erasure,
      @Schema(implementation = ErasureBodies.Refusing.class) @RequestBody(required = false)
          byte @Nullable [] body) {
    Reach reach = caller.reach(partnership);
    Refusal because = reason(body, Refusal.class);
    return erasures.refuse(caller, reach, known(person), erasure, because).map(FileJson::of);
  }

  @PostMapping("/holds")
  @ResponseStatus(HttpStatus.CREATED)
  @Needs("holds.manage")
  Mono<FileJson> hold(
      Caller caller,
      @PathVariable String partnership,
      @PathVariable String person,
      @Schema(implementation = ErasureBodies.Holding.class) @RequestBody(required = false)
          byte @Nullable [] body) {
    Reach reach = caller.reach(partnership);
    Hold.Why why = reason(body, Hold.Why.class);
    return erasures.hold(caller, reach, known(person), why).map(FileJson::of);
  }

  @PostMapping("/holds/{hold}/release")
  @Needs("holds.manage")
  Mono<FileJson> release(
      Caller caller,
      @PathVariable String partnership,
      @PathVariable String person,
      @PathVariable String hold,
      @Schema(implementation = ErasureBodies.Releasing.class) @RequestBody(required = false)
          byte @Nullable [] body) {
    Reach reach = caller.reach(partnership);
    Release because = reason(body, Release.class);
    return erasures.release(caller, reach, known(person), hold, because).map(FileJson::of);
  }

  /** Whoever says nothing at all hears which field is missing as well. */
  private static <E extends Enum<E> & Coded> E reason(byte @Nullable [] body, Class<E> list) {
    return Fields.read(body == null ? NOTHING : body, fields -> fields.code("reason", list));
  }

  private static String known(String person) {
    if (!Pair.isReference(person)) {
      throw Rejected.unknown("unknown-person", "That is no reference to a person.");
    }
    return person;
  }
}
