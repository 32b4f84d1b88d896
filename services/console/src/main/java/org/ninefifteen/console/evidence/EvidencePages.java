package org.ninefifteen.console.evidence;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.ninefifteen.console.evidence.model.EvidencePage;
import org.ninefifteen.console.evidence.model.Words;
import org.ninefifteen.console.marac.Marac;
import org.ninefifteen.console.marac.model.Evidence;
import org.ninefifteen.console.page.Addressed;
import org.ninefifteen.console.words.model.SpokenTimes;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Evidence as a page; with a script in the browser it is opened in place. */
@Controller
class EvidencePages {

  private static final int AT_ONCE = 4;

  private final Marac marac;
  private final ReportWords reports;
  private final Clock clock;

  EvidencePages(Marac marac, ReportWords reports, Clock clock) {
    this.marac = marac;
    this.reports = reports;
    this.clock = clock;
  }

  @GetMapping("/partnerships/{partnership}/agendas/{date}/items/{item}/evidence")
  Mono<Rendering> evidence(
      @PathVariable String partnership, @PathVariable String date, @PathVariable String item) {
    String day = Addressed.day(date);
    return Mono.zip(marac.agenda(partnership, day), told(partnership, day, item))
        .map(said ->
            EvidencePage.of(
                said.getT1(),
                item,
                said.getT2().evidence(),
                said.getT2().words(),
                new SpokenTimes(said.getT1().zone(), clock.instant())))
        .map(page -> Rendering.view("evidence").modelAttribute("page", page).build());
  }

  private Mono<Told> told(String partnership, String day, String item) {
    return marac
        .evidence(partnership, day, item)
        .flatMap(evidence -> words(partnership, evidence).map(words -> new Told(evidence, words)));
  }

  private Mono<Map<String, Words>> words(String partnership, List<Evidence> evidence) {
    return Flux.fromIterable(evidence)
        .filter(Evidence::isReport)
        .map(Evidence::thing)
        .distinct()
        .flatMap(report -> reports.of(partnership, report).map(w -> Map.entry(report, w)), AT_ONCE)
        .collectMap(Map.Entry::getKey, Map.Entry::getValue);
  }

  private record Told(List<Evidence> evidence, Map<String, Words> words) {}
}
