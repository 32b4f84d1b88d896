package org.ninefifteen.marac.agenda;

import java.time.Duration;
import org.ninefifteen.kit.access.Reach;
import org.ninefifteen.marac.agenda.kept.Progress;
import org.ninefifteen.marac.model.Partnership;
import org.ninefifteen.marac.model.Served;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/**
 * Looks at each next agenda before anybody is let in: who comes first to a new instance would wait
 * for what it has never done before.
 */
@Component
class FirstLook implements ApplicationRunner {

  private static final Duration LONGEST = Duration.ofSeconds(20);

  private final Served served;
  private final Progress progress;
  private final Agendas agendas;
  private final JsonMapper json;

  FirstLook(Served served, Progress progress, Agendas agendas, JsonMapper json) {
    this.served = served;
    this.progress = progress;
    this.agendas = agendas;
    this.json = json;
  }

  /**
   * At the start, which waits. Whatever it meets, who asks is told of it, and nothing ends here.
   */
  @Override
  public void run(ApplicationArguments arguments) {
    Flux.fromIterable(served.partnerships())
        .concatMap(this::look)
        .map(json::writeValueAsBytes)
        .then()
        .timeout(LONGEST)
        .onErrorComplete()
        .block();
  }

  private Mono<AgendaView> look(Partnership partnership) {
    Reach reach = Reach.ofService(partnership.id());
    return progress
        .of(reach, partnership.policy().calendar())
        .flatMap(standing -> agendas.view(reach, standing.next().date()));
  }
}
