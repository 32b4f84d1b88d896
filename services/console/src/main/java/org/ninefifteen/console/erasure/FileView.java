package org.ninefifteen.console.erasure;

import java.time.Clock;
import java.util.List;
import org.ninefifteen.console.ConsoleProperties;
import org.ninefifteen.console.erasure.model.FilePage;
import org.ninefifteen.console.page.model.Fault;
import org.ninefifteen.console.page.model.Frame;
import org.ninefifteen.console.visitor.Visitors;
import org.ninefifteen.console.visitor.model.Visitor;
import org.ninefifteen.console.words.model.SpokenTimes;
import org.springframework.http.HttpStatus;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** Shows the file of a person as it stands, and what was sent and not done. */
@Component
class FileView {

  private final PersonFiles files;
  private final Clock clock;
  private final ConsoleProperties properties;

  FileView(PersonFiles files, Clock clock, ConsoleProperties properties) {
    this.files = files;
    this.clock = clock;
    this.properties = properties;
  }

  Mono<Rendering> of(
      OidcUser user, String partnership, String person, HttpStatus status, List<Fault> faults) {
    Visitor reader = Visitors.of(user);
    SpokenTimes times = new SpokenTimes(properties.zone(), clock.instant());
    String own = reader.partnership();
    Frame frame = Frame.ofPeople(own, properties.nameOf(own), times, Frame.Part.NONE);
    return files
        .of(partnership, person)
        .map(file -> FilePage.of(frame, file, reader, times, faults))
        .map(page ->
            Rendering.view("person-file").status(status).modelAttribute("page", page).build());
  }

  static Rendering at(String partnership, String person) {
    return Rendering.redirectTo("/partnerships/{partnership}/people/{person}")
        .modelAttribute("partnership", partnership)
        .modelAttribute("person", person)
        .build();
  }
}
