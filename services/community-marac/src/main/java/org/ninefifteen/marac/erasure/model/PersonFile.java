package org.ninefifteen.marac.erasure.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.ninefifteen.kit.model.Rejected;
import org.ninefifteen.marac.erasure.model.Erasure.State;
import org.ninefifteen.marac.erasure.model.Hold.By;

/** All that was decided about erasing one person; a hold and an approval never pass each other. */
public record PersonFile(String person, List<Hold> holds, List<Erasure> erasures) {

  public PersonFile {
    holds = List.copyOf(holds);
    erasures = List.copyOf(erasures);
  }

  public static PersonFile empty(String person) {
    return new PersonFile(person, List.of(), List.of());
  }

  /** After a refusal it may be requested again. */
  public PersonFile request(String id, Reason reason, By by) {
    if (erasures.stream().anyMatch(e -> e.state() != State.REFUSED)) {
      throw Rejected.conflict("erasure-requested", "This erasure is requested or done already.");
    }
    return with(Erasure.requested(id, reason, by));
  }

  /** Refused already, it stays so. */
  public PersonFile refuse(String id, Refusal because, By by) {
    return switch (erasure(id).state()) {
      case REQUESTED -> replace(id, e -> e.refuse(because, by));
      case REFUSED -> this;
      case APPROVED, DONE ->
          throw Rejected.conflict("erasure-approved", "The erasure is approved already.");
    };
  }

  /** Approved already, it stands. The requester's word alone is not enough. */
  public PersonFile approve(String id, Approval because, By by) {
    Erasure erasure = erasure(id);
    return switch (erasure.state()) {
      case REQUESTED -> approve(erasure, because, by);
      case REFUSED -> throw Rejected.conflict("erasure-refused", "The erasure was refused.");
      case APPROVED, DONE -> this;
    };
  }

  private PersonFile approve(Erasure erasure, Approval because, By by) {
    if (erasure.requested().who().equals(by.who())) {
      throw Rejected.forbidden("not-by-the-requester", "Somebody else has to approve it.");
    }
    standing().ifPresent(PersonFile::refuse);
    return replace(erasure.id(), e -> e.approve(because, by));
  }

  private static void refuse(Hold hold) {
    throw Rejected.conflict(
        "legal-hold",
        "A legal hold stands since %s: %s.".formatted(hold.set().at(), hold.why().code()));
  }

  /**
   * Nobody has had to do with the person for so long: what is agreed on for all decides. While a
   * hold stands it does not, and what is approved or done stays as it is.
   */
  public PersonFile lapse(String id, By policy) {
    if (isDecided() || standing().isPresent()) {
      return this;
    }
    Erasure open =
        open().orElseGet(() -> Erasure.requested(id, Reason.NO_LONGER_NECESSARY, policy));
    PersonFile requested = open().isPresent() ? this : with(open);
    return requested.replace(open.id(), e -> e.approve(null, policy));
  }

  public PersonFile done(String id, Instant at) {
    return replace(id, erasure -> erasure.state() == State.APPROVED ? erasure.done(at) : erasure);
  }

  public PersonFile hold(String id, Hold.Why why, By by) {
    if (isDecided()) {
      throw Rejected.conflict("erasure-approved", "The erasure is approved; nothing can be held.");
    }
    return new PersonFile(
        person,
        Stream.concat(holds.stream(), Stream.of(new Hold(id, why, by, null, null))).toList(),
        erasures);
  }

  /** Released already, it stays so. */
  public PersonFile release(String id, Release because, By by) {
    if (holds.stream().noneMatch(hold -> hold.id().equals(id))) {
      throw Rejected.unknown("unknown-hold", "There is no such hold.");
    }
    return new PersonFile(
        person,
        holds.stream()
            .map(hold -> hold.id().equals(id) ? hold.release(because, by) : hold)
            .toList(),
        erasures);
  }

  /** The first hold that stands. */
  public Optional<Hold> standing() {
    return holds.stream().filter(Hold::stands).findFirst();
  }

  /** What waits for somebody's approval or refusal. */
  public Optional<Erasure> open() {
    return erasures.stream().filter(e -> e.state() == State.REQUESTED).findFirst();
  }

  /** What is approved and not carried out yet. */
  public Optional<Erasure> due() {
    return erasures.stream().filter(e -> e.state() == State.APPROVED).findFirst();
  }

  public boolean isDecided() {
    return erasures.stream().anyMatch(e -> e.state() == State.APPROVED || e.state() == State.DONE);
  }

  private Erasure erasure(String id) {
    return erasures.stream()
        .filter(e -> e.id().equals(id))
        .findFirst()
        .orElseThrow(() -> Rejected.unknown("unknown-erasure", "No such erasure was requested."));
  }

  private PersonFile replace(String id, UnaryOperator<Erasure> change) {
    return new PersonFile(
        person,
        holds,
        erasures.stream().map(e -> e.id().equals(id) ? change.apply(e) : e).toList());
  }

  private PersonFile with(Erasure erasure) {
    return new PersonFile(
        person, holds, Stream.concat(erasures.stream(), Stream.of(erasure)).toList());
  }
}
