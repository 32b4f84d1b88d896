package org.ninefifteen.console.agenda;

import static org.ninefifteen.console.access.OpenTo.Who.WITH_ROLE;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.console.access.OpenTo;
import org.ninefifteen.console.agenda.model.AgendaPage;
import org.ninefifteen.console.agenda.model.CallsPage;
import org.ninefifteen.console.agenda.model.LeftOffView;
import org.ninefifteen.console.marac.Marac;
import org.ninefifteen.console.marac.model.Agenda;
import org.ninefifteen.console.page.Addressed;
import org.ninefifteen.console.words.model.SpokenTimes;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** The pages of the daily call. */
@Controller
@RequestMapping("/partnerships/{partnership}/agendas")
@OpenTo(WITH_ROLE)
class AgendaPages {

  private static final int CALLS_A_PAGE = 30;
  private static final int LEFT_OFF_A_PAGE = 50;

  private final Marac marac;
  private final Clock clock;

  AgendaPages(Marac marac, Clock clock) {
    this.marac = marac;
    this.clock = clock;
  }

  @GetMapping("/{date}")
  Mono<Rendering> agenda(@PathVariable String partnership, @PathVariable String date) {
    return marac
        .agenda(partnership, Addressed.day(date))
        .map(agenda -> AgendaPage.of(agenda, clock.instant()))
        .map(page -> view(page.call().isHeld() ? "agenda" : "not-held", page));
  }

  @GetMapping
  Mono<Rendering> calls(
      @PathVariable String partnership, @RequestParam(defaultValue = "0") int page) {
    return Mono.zip(
            marac.agenda(partnership, "today"), marac.calls(partnership, page, CALLS_A_PAGE))
        .map(said -> CallsPage.of(said.getT1(), said.getT2(), times(said.getT1())))
        .map(calls -> view("calls", calls));
  }

  @GetMapping("/{date}/left-off")
  Mono<Rendering> leftOff(
      @PathVariable String partnership,
      @PathVariable String date,
      @RequestParam @Nullable String reason,
      @RequestParam(defaultValue = "0") int page) {
    String day = Addressed.day(date);
    return Mono.zip(
            marac.agenda(partnership, day),
            marac.leftOff(partnership, day, reason, page, LEFT_OFF_A_PAGE))
        .map(said -> LeftOffView.of(said.getT1(), reason, said.getT2(), times(said.getT1())))
        .map(left -> view("left-off", left));
  }

  private SpokenTimes times(Agenda agenda) {
    return new SpokenTimes(agenda.zone(), clock.instant());
  }

  private static Rendering view(String name, Object page) {
    return Rendering.view(name).modelAttribute("page", page).build();
  }
}
