package org.ninefifteen.testkit.parts;

import java.util.List;
import org.springframework.core.annotation.AnnotatedElementUtils;

/** What a test class asked for; two Spring tests that ask for the same may share a context. */
record PartsWanted(boolean containers, List<String> topics, int partitions) {
  /** Every service tells there how far its log of accesses has come. */
  private static final String EVERYBODYS = "access-log";

  static PartsWanted of(Class<?> test, WithParts with) {
    var containers = AnnotatedElementUtils.hasAnnotation(test, OnContainers.class);
    return new PartsWanted(containers, List.of(with.topics()), with.partitions());
  }

  Parts start() {
    Parts parts = containers ? new ContainerParts() : new EmbeddedParts();
    parts.createTopics(partitions, topics.toArray(String[]::new));
    if (!topics.contains(EVERYBODYS)) {
      parts.createTopics(1, EVERYBODYS);
    }
    return parts;
  }
}
