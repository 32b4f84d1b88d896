package org.ninefifteen.console.evidence;

import static org.ninefifteen.console.access.OpenTo.Who.WITH_ROLE;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.console.access.OpenTo;
import org.ninefifteen.console.evidence.model.DetailsPage;
import org.ninefifteen.console.evidence.model.EvidencePage;
import org.ninefifteen.console.evidence.model.Purpose;
import org.ninefifteen.console.item.model.AgencyNames;
import org.ninefifteen.console.item.model.ItemLine;
import org.ninefifteen.console.marac.Marac;
import org.ninefifteen.console.marac.NotYours;
import org.ninefifteen.console.marac.model.Agenda;
import org.ninefifteen.console.marac.model.Item;
import org.ninefifteen.console.page.Addressed;
import org.ninefifteen.console.page.Troubles;
import org.ninefifteen.console.page.model.Trouble;
import org.ninefifteen.console.words.model.SpokenTimes;
import org.springframework.http.HttpStatus;
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

/** Evidence as a page; with a script in the browser it is opened in place. */
@Controller
@RequestMapping("/partnerships/{partnership}/agendas/{date}/items/{item}/evidence")
@OpenTo(WITH_ROLE)
class EvidencePages {

  private final Marac marac;
  private final ReportDetails reports;
  private final Troubles troubles;
  private final Clock clock;

  EvidencePages(Marac marac, ReportDetails reports, Troubles troubles, Clock clock) {
    this.marac = marac;
    this.reports = reports;
    this.troubles = troubles;
    this.clock = clock;
  }

  @GetMapping
  Mono<Rendering> evidence(
      @PathVariable String partnership, @PathVariable String date, @PathVariable String item) {
    String day = Addressed.day(date);
    return agenda(partnership, day, item)
        .zipWhen(agenda -> marac.evidence(partnership, day, item))
        .map(said -> EvidencePage.of(said.getT1(), item, said.getT2(), times(said.getT1())))
        .map(page -> view("evidence", page));
  }

  /** What for: the code of the form's list. */
  record Asked(@Nullable String purpose) {}

  /** A form that is sent, and no address: what it shows is not to be come by again. */
  @PostMapping("/{report}/details")
  Mono<Rendering> details(
      @PathVariable String partnership,
      @PathVariable String date,
      @PathVariable String item,
      @PathVariable String report,
      @ModelAttribute Asked asked) {
    Purpose purpose = Purpose.of(asked.purpose() == null ? "" : asked.purpose());
    return agenda(partnership, Addressed.day(date), item)
        .zipWhen(agenda -> reports.of(partnership, report, purpose))
        .map(said -> DetailsPage.of(said.getT1(), item, said.getT2(), purpose, times(said.getT1())))
        .map(page -> view("details", page));
  }

  @ExceptionHandler
  Rendering away(ReportDetails.ReportsAway away, ServerWebExchange exchange) {
    return troubles.page(HttpStatus.SERVICE_UNAVAILABLE, Trouble.reportsAway(), exchange);
  }

  @ExceptionHandler
  Rendering noPurpose(Purpose.NoPurpose missing, ServerWebExchange exchange) {
    return troubles.page(HttpStatus.BAD_REQUEST, Trouble.noPurpose(), exchange);
  }

  private Mono<Agenda> agenda(String partnership, String day, String item) {
    return marac.agenda(partnership, day).doOnNext(agenda -> refuseRestricted(agenda, item));
  }

  private static void refuseRestricted(Agenda agenda, String id) {
    agenda
        .item(id)
        .filter(Item::restricted)
        .ifPresent(item -> {
          throw new NotYours(ItemLine.ring(item.ring(), AgencyNames.of(agenda.feeds())));
        });
  }

  private SpokenTimes times(Agenda agenda) {
    return new SpokenTimes(agenda.zone(), clock.instant());
  }

  private static Rendering view(String name, Object page) {
    return Rendering.view(name).modelAttribute("page", page).build();
  }
}
