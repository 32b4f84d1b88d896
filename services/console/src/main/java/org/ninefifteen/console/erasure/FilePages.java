package org.ninefifteen.console.erasure;

import static org.ninefifteen.console.access.OpenTo.Who.DATA_PROTECTION_OFFICER;
import static org.ninefifteen.console.access.OpenTo.Who.ERASURE_APPROVER;
import static org.ninefifteen.console.access.OpenTo.Who.ERASURE_READER;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.console.access.OpenTo;
import org.ninefifteen.console.erasure.model.HoldLine;
import org.ninefifteen.console.erasure.model.reason.ApprovalReason;
import org.ninefifteen.console.erasure.model.reason.ErasureReason;
import org.ninefifteen.console.erasure.model.reason.HoldReason;
import org.ninefifteen.console.erasure.model.reason.RefusalReason;
import org.ninefifteen.console.erasure.model.reason.ReleaseReason;
import org.ninefifteen.console.page.Troubles;
import org.ninefifteen.console.page.model.Fault;
import org.ninefifteen.console.page.model.Trouble;
import org.ninefifteen.console.words.model.Choice;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The file of a person: what was decided about erasing them, and what is to be decided now. */
@Controller
@RequestMapping("/partnerships/{partnership}/people/{person}")
@OpenTo(ERASURE_READER)
class FilePages {

  private static final Fault NO_REASON =
      new Fault("reason", "Choose why the person is to be erased");
  private static final Fault NO_WHY = new Fault("why", "Choose why everything is to be kept");
  private static final Fault NO_APPROVAL = new Fault("approval", "Choose why it is approved");
  private static final Fault NO_REFUSAL = new Fault("refusal", "Choose why it is refused");
  private static final Fault NOT_SURE = new Fault("sure", "Confirm that it cannot be undone");

  private final PersonFiles files;
  private final FileView view;
  private final Troubles troubles;

  FilePages(PersonFiles files, FileView view, Troubles troubles) {
    this.files = files;
    this.view = view;
    this.troubles = troubles;
  }

  @GetMapping
  Mono<Rendering> file(
      @AuthenticationPrincipal OidcUser user,
      @PathVariable String partnership,
      @PathVariable String person) {
    return view.of(user, partnership, person, HttpStatus.OK, List.of());
  }

  /** What the forms say: why, by a field each, and that somebody knows what it means. */
  record Sent(
      @Nullable String reason,
      @Nullable String why,
      @Nullable String approval,
      @Nullable String refusal,
      @Nullable String release,
      @Nullable String sure) {}

  @PostMapping("/erasures")
  @OpenTo(DATA_PROTECTION_OFFICER)
  Mono<Rendering> ask(
      @AuthenticationPrincipal OidcUser user,
      @PathVariable String partnership,
      @PathVariable String person,
      @ModelAttribute Sent sent) {
    Optional<ErasureReason> reason = Choice.of(ErasureReason.class, sent.reason());
    return reason.isEmpty()
        ? faulty(user, partnership, person, NO_REASON)
        : decided(user, partnership, person, files.ask(partnership, person, reason.get()));
  }

  /** It cannot be undone: so that it is meant has to be said. */
  @PostMapping("/erasures/{erasure}/approval")
  @OpenTo(ERASURE_APPROVER)
  Mono<Rendering> approve(
      @AuthenticationPrincipal OidcUser user,
      @PathVariable String partnership,
      @PathVariable String person,
      @PathVariable String erasure,
      @ModelAttribute Sent sent) {
    Optional<ApprovalReason> reason = Choice.of(ApprovalReason.class, sent.approval());
    List<Fault> faults = new ArrayList<>();
    if (reason.isEmpty()) {
      faults.add(NO_APPROVAL);
    }
    if (sent.sure() == null || sent.sure().isEmpty()) {
      faults.add(NOT_SURE);
    }
    if (reason.isEmpty() || !faults.isEmpty()) {
      return faulty(user, partnership, person, faults);
    }
    return decided(
        user, partnership, person, files.approve(partnership, person, erasure, reason.get()));
  }

  @PostMapping("/erasures/{erasure}/refusal")
  @OpenTo(ERASURE_APPROVER)
  Mono<Rendering> refuse(
      @AuthenticationPrincipal OidcUser user,
      @PathVariable String partnership,
      @PathVariable String person,
      @PathVariable String erasure,
      @ModelAttribute Sent sent) {
    Optional<RefusalReason> reason = Choice.of(RefusalReason.class, sent.refusal());
    return reason.isEmpty()
        ? faulty(user, partnership, person, NO_REFUSAL)
        : decided(
            user, partnership, person, files.refuse(partnership, person, erasure, reason.get()));
  }

  @PostMapping("/holds")
  @OpenTo(DATA_PROTECTION_OFFICER)
  Mono<Rendering> hold(
      @AuthenticationPrincipal OidcUser user,
      @PathVariable String partnership,
      @PathVariable String person,
      @ModelAttribute Sent sent) {
    Optional<HoldReason> why = Choice.of(HoldReason.class, sent.why());
    return why.isEmpty()
        ? faulty(user, partnership, person, NO_WHY)
        : decided(user, partnership, person, files.hold(partnership, person, why.get()));
  }

  @PostMapping("/holds/{hold}/release")
  @OpenTo(DATA_PROTECTION_OFFICER)
  Mono<Rendering> release(
      @AuthenticationPrincipal OidcUser user,
      @PathVariable String partnership,
      @PathVariable String person,
      @PathVariable String hold,
      @ModelAttribute Sent sent) {
    Optional<ReleaseReason> reason = Choice.of(ReleaseReason.class, sent.release());
    Fault missing = new Fault(HoldLine.FIELD + hold, "Choose why the hold is released");
    return reason.isEmpty()
        ? faulty(user, partnership, person, missing)
        : decided(
            user, partnership, person, files.release(partnership, person, hold, reason.get()));
  }

  @ExceptionHandler
  Rendering away(PersonFiles.FilesAway away, ServerWebExchange exchange) {
    boolean isForm = exchange.getRequest().getMethod().equals(HttpMethod.POST);
    Trouble trouble = isForm ? Trouble.perhapsDecided() : Trouble.decisionsAway();
    return troubles.page(HttpStatus.SERVICE_UNAVAILABLE, trouble, exchange);
  }

  /** Back to the file, which says it; what was not done it says as well, as it stands now. */
  private Mono<Rendering> decided(
      OidcUser user, String partnership, String person, Mono<Void> decision) {
    return decision
        .then(Mono.fromSupplier(() -> FileView.at(partnership, person)))
        .onErrorResume(
            NotDecided.class,
            no -> {
              List<Fault> faults = List.of(no.obstacle().fault());
              return view.of(user, partnership, person, HttpStatus.CONFLICT, faults);
            });
  }

  private Mono<Rendering> faulty(OidcUser user, String partnership, String person, Fault fault) {
    return faulty(user, partnership, person, List.of(fault));
  }

  private Mono<Rendering> faulty(
      OidcUser user, String partnership, String person, List<Fault> faults) {
    return view.of(user, partnership, person, HttpStatus.BAD_REQUEST, faults);
  }
}
