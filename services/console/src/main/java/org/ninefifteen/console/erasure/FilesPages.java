package org.ninefifteen.console.erasure;

import static org.ninefifteen.console.access.OpenTo.Who.ERASURE_READER;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.console.ConsoleProperties;
import org.ninefifteen.console.access.OpenTo;
import org.ninefifteen.console.erasure.model.FilesPage;
import org.ninefifteen.console.erasure.model.FindPage;
import org.ninefifteen.console.erasure.model.FoundFiles;
import org.ninefifteen.console.erasure.model.Pseudonym;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Whose erasure was asked for and what became of it, and of whom nothing may be destroyed. */
@Controller
@RequestMapping("/partnerships/{partnership}")
@OpenTo(ERASURE_READER)
class FilesPages {

  private static final int A_PAGE = 20;

  private final PersonFiles files;
  private final Troubles troubles;
  private final Clock clock;
  private final ConsoleProperties properties;

  FilesPages(PersonFiles files, Troubles troubles, Clock clock, ConsoleProperties properties) {
    this.files = files;
    this.troubles = troubles;
    this.clock = clock;
    this.properties = properties;
  }

  @GetMapping("/erasures")
  Mono<Rendering> erasures(
      @AuthenticationPrincipal OidcUser user,
      @PathVariable String partnership,
      @RequestParam(required = false) @Nullable String state,
      @RequestParam(defaultValue = "0") int page) {
    String asked = FilesPage.known(state);
    return files
        .requested(partnership, asked, page, A_PAGE)
        .map(found -> list(found, asked, Visitors.of(user), Frame.Part.ERASURES))
        .map(found -> view(HttpStatus.OK, "erasures", found));
  }

  @GetMapping("/holds")
  Mono<Rendering> holds(
      @AuthenticationPrincipal OidcUser user,
      @PathVariable String partnership,
      @RequestParam(defaultValue = "0") int page) {
    return files
        .held(partnership, page, A_PAGE)
        .map(found -> list(found, FilesPage.WAITING, Visitors.of(user), Frame.Part.HOLDS))
        .map(found -> view(HttpStatus.OK, "holds", found));
  }

  /** To the file of whoever is typed; of what may be a name nobody is asked. */
  @GetMapping("/people")
  Rendering find(
      @AuthenticationPrincipal OidcUser user,
      @PathVariable String partnership,
      @RequestParam(defaultValue = "") String person) {
    String typed = person.strip();
    if (Pseudonym.is(typed)) {
      return FileView.at(partnership, typed);
    }
    FindPage page = FindPage.of(frame(Visitors.of(user), times(), Frame.Part.NONE), typed);
    return view(page.isFaulty() ? HttpStatus.BAD_REQUEST : HttpStatus.OK, "find-person", page);
  }

  @ExceptionHandler
  Rendering away(PersonFiles.FilesAway away, ServerWebExchange exchange) {
    return troubles.page(HttpStatus.SERVICE_UNAVAILABLE, Trouble.decisionsAway(), exchange);
  }

  private FilesPage list(FoundFiles found, String state, Visitor reader, Frame.Part part) {
    SpokenTimes times = times();
    return FilesPage.of(frame(reader, times, part), found, state, reader.id(), times);
  }

  private Frame frame(Visitor reader, SpokenTimes times, Frame.Part part) {
    String own = reader.partnership();
    return Frame.ofPeople(own, properties.nameOf(own), times, part);
  }

  private SpokenTimes times() {
    return new SpokenTimes(properties.zone(), clock.instant());
  }

  private static Rendering view(HttpStatus status, String name, Object page) {
    return Rendering.view(name).status(status).modelAttribute("page", page).build();
  }
}
