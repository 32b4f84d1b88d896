package org.ninefifteen.marac.erasure;

import org.ninefifteen.kit.access.Caller;
import org.ninefifteen.kit.access.Needs;
import org.ninefifteen.kit.access.Reach;
import org.ninefifteen.kit.model.Rejected;
import org.ninefifteen.kit.problem.Fields;
import org.ninefifteen.marac.erasure.model.Hold;
import org.ninefifteen.marac.erasure.model.Reason;
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
      @RequestBody byte[] body) {
    Reach reach = caller.reach(partnership);
    Reason reason = Fields.read(body, fields -> fields.code("reason", Reason.class));
    return erasures.request(caller, reach, known(person), reason).map(FileJson::of);
  }

  @PostMapping("/erasures/{erasure}/approval")
  @Needs("erasure.approve")
  Mono<FileJson> approve(
      Caller caller,
      @PathVariable String partnership,
      @PathVariable String person,
      @PathVariable String erasure) {
    Reach reach = caller.reach(partnership);
    return erasures.approve(caller, reach, known(person), erasure).map(FileJson::of);
  }

  @PostMapping("/erasures/{erasure}/refusal")
  @Needs("erasure.approve")
  Mono<FileJson> refuse(
      Caller caller,
      @PathVariable String partnership,
      @PathVariable String person,
      @PathVariable String erasure) {
    Reach reach = caller.reach(partnership);
    return erasures.refuse(caller, reach, known(person), erasure).map(FileJson::of);
  }

  @PostMapping("/holds")
  @ResponseStatus(HttpStatus.CREATED)
  @Needs("holds.manage")
  Mono<FileJson> hold(
      Caller caller,
      @PathVariable String partnership,
      @PathVariable String person,
      @RequestBody byte[] body) {
    Reach reach = caller.reach(partnership);
    Hold.Why why = Fields.read(body, fields -> fields.code("reason", Hold.Why.class));
    return erasures.hold(caller, reach, known(person), why).map(FileJson::of);
  }

  @PostMapping("/holds/{hold}/release")
  @Needs("holds.manage")
  Mono<FileJson> release(
      Caller caller,
      @PathVariable String partnership,
      @PathVariable String person,
      @PathVariable String hold) {
    Reach reach = caller.reach(partnership);
    return erasures.release(caller, reach, known(person), hold).map(FileJson::of);
  }

  private static String known(String person) {
    if (!Pair.isReference(person)) {
      throw Rejected.unknown("unknown-person", "That is no reference to a person.");
    }
    return person;
  }
}
