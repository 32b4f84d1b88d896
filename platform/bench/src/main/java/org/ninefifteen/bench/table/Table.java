package org.ninefifteen.bench.table;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The findings in Markdown, with what a reader must know to judge them. */
public record Table(Scale scale, List<Finding> findings) {

  private static final String HEAD =
      """
      | figure | ours | baseline | median (least–most) | goal | met |
      |---|---|---|---|---|---|
      """;

  @Override
  public String toString() {
    return ground(Runtime.version().feature(), Runtime.getRuntime().availableProcessors())
        + Stream.concat(Stream.of(HEAD.strip()), findings.stream().map(Finding::row))
            .collect(Collectors.joining("\n"));
  }

  private String ground(int java, int processors) {
    return """
    %d rounds after %d to warm up, the sides in turns; Java %d, %d processors. The store is \
    mongo-java-server's memory backend, the broker a real one, all in one JVM with the load.

    """
        .formatted(scale.rounds(), Rounds.WARM_UPS, java, processors);
  }
}
