package org.ninefifteen.marac.agenda;

import java.time.Duration;
import org.ninefifteen.kit.access.Reach;
import org.ninefifteen.marac.agenda.kept.Progress;
import org.ninefifteen.marac.model.Partnership;
import org.ninefifteen.marac.model.Served;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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

  private static final Logger LOG = LoggerFactory.getLogger(FirstLook.class);
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

  /** The start waits for it, and goes on without it: whoever asks is told what is wrong. */
  @Override
  public void run(ApplicationArguments arguments) {
    Flux.fromIterable(served.partnerships())
        .concatMap(this::look)
        .map(json::writeValueAsBytes)
        .then()
        .timeout(LONGEST)
        .doOnError(FirstLook::failed)
        .onErrorComplete()
        .block();
  }

  private static void failed(Throwable e) {
    LOG.atWarn()
        .addKeyValue("error", e.getClass().getName())
        .log("The next agendas could not be looked at before somebody asks");
  }

  private Mono<AgendaView> look(Partnership partnership) {
    Reach reach = Reach.ofService(partnership.id());
    return progress
        .of(reach, partnership.policy().calendar())
        .flatMap(standing -> agendas.view(reach, standing.next().date()));
  }
}
