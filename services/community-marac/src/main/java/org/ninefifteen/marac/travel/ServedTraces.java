package org.ninefifteen.marac.travel;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import java.util.Optional;
import org.ninefifteen.marac.memory.model.Traces;
import org.ninefifteen.marac.model.Partnership;
import org.ninefifteen.marac.model.Served;
import org.springframework.stereotype.Component;

/** The traces of the partnerships that are served here, each by its own places and clock. */
@Component
final class ServedTraces implements TracesOf {

  private final Map<String, Traces> traces;

  ServedTraces(Served served) {
    this.traces =
        served.partnerships().stream().collect(toMap(Partnership::id, ServedTraces::traces));
  }

  private static Traces traces(Partnership partnership) {
    return new Traces(partnership.policy().gazetteer(), partnership.policy().calendar().zone());
  }

  @Override
  public Optional<Traces> partnership(String id) {
    return Optional.ofNullable(traces.get(id));
  }
}
