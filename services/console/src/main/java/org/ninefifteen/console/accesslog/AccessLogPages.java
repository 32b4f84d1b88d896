package org.ninefifteen.console.accesslog;

import static org.ninefifteen.console.access.OpenTo.Who.LOG_READER;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.ninefifteen.console.ConsoleProperties;
import org.ninefifteen.console.access.OpenTo;
import org.ninefifteen.console.accesslog.model.AccessPage;
import org.ninefifteen.console.accesslog.model.Answer;
import org.ninefifteen.console.accesslog.model.Search;
import org.ninefifteen.console.page.Troubles;
import org.ninefifteen.console.page.model.Frame;
import org.ninefifteen.console.page.model.Trouble;
import org.ninefifteen.console.visitor.Visitors;
import org.ninefifteen.console.visitor.model.Visitor;
import org.ninefifteen.console.words.model.SpokenTimes;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Who read what: for the data-protection officer, and for an agency as far as it is its own. */
@Controller
@OpenTo(LOG_READER)
class AccessLogPages {

  private final AccessLogs logs;
  private final Troubles troubles;
  private final Clock clock;
  private final ConsoleProperties properties;

  AccessLogPages(AccessLogs logs, Troubles troubles, Clock clock, ConsoleProperties properties) {
    this.logs = logs;
    this.troubles = troubles;
    this.clock = clock;
    this.properties = properties;
  }

  @GetMapping("/partnerships/{partnership}/access-log")
  Mono<Rendering> search(
      @AuthenticationPrincipal OidcUser user,
      @PathVariable String partnership,
      @RequestParam Map<String, String> form) {
    Visitor reader = Visitors.of(user);
    SpokenTimes times = new SpokenTimes(properties.zone(), clock.instant());
    Frame frame = frame(reader, times);
    boolean isOwn = !reader.isDataProtectionOfficer();
    Search search = isOwn ? Search.own(form) : Search.of(form);
    return search.isFaulty()
        ? Mono.just(view(HttpStatus.BAD_REQUEST, AccessPage.unread(frame, isOwn, search)))
        : ask(partnership, isOwn, search, times)
            .map(answers -> AccessPage.of(frame, isOwn, search, answers, times))
            .map(page -> view(HttpStatus.OK, page));
  }

  private Mono<List<Answer>> ask(
      String partnership, boolean isOwn, Search search, SpokenTimes times) {
    Map<String, String> asked = search.asked(times.zone(), times.now());
    Mono<List<Answer>> answers =
        isOwn
            ? logs.own(partnership, search.keepers(), asked)
            : logs.whole(partnership, search.keepers(), asked);
    return answers.doOnNext(AccessLogPages::refuseNone);
  }

  /** Nobody answers. */
  static final class AllAway extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String words;

    AllAway(String words) {
      super("No service answers about its log");
      this.words = words;
    }
  }

  private static void refuseNone(List<Answer> answers) {
    if (answers.stream().allMatch(Answer::isAway)) {
      throw new AllAway(AccessPage.away(answers) + ".");
    }
  }

  @ExceptionHandler
  Rendering away(AllAway away, ServerWebExchange exchange) {
    return troubles.page(HttpStatus.SERVICE_UNAVAILABLE, Trouble.logsAway(away.words), exchange);
  }

  /** One's own partnership stands around it, whichever was asked for. */
  private Frame frame(Visitor reader, SpokenTimes times) {
    String own = reader.partnership();
    return Frame.ofPeople(own, properties.nameOf(own), times, Frame.Part.LOG);
  }

  private static Rendering view(HttpStatus status, AccessPage page) {
    return Rendering.view("access-log").status(status).modelAttribute("page", page).build();
  }
}
