package org.ninefifteen.launcher;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What of the machine runs in this process: all of it, or some parts, whose neighbours are
 * processes of their own with the same folder and the same ports.
 */
record Parts(Set<String> only) {
  static final Parts ALL = new Parts(Set.of());
  static final String BROKER = "broker";
  static final String STORE = "store";

  Parts {
    only = Set.copyOf(only);
  }

  static Parts of(String said) {
    var words = Set.copyOf(Arrays.asList(said.split(",", -1)));
    var known = known();
    words.stream()
        .filter(each -> !known.contains(each))
        .findFirst()
        .ifPresent(unknown -> {
          throw new CannotStart("There is no part " + unknown + ", but " + list() + ".");
        });
    return new Parts(words);
  }

  /** In one order, whatever was said. */
  List<String> words() {
    return only.stream().sorted().toList();
  }

  boolean isAll() {
    return only.isEmpty();
  }

  boolean has(String word) {
    return isAll() || only.contains(word);
  }

  /** Whether something in this process listens there. */
  boolean listensAt(Port port) {
    return has(
        switch (port) {
          case KAFKA -> BROKER;
          case MONGODB -> STORE;
          default -> port.word();
        });
  }

  static String list() {
    return String.join(", ", known().stream().sorted().toList());
  }

  private static Set<String> known() {
    return Stream.concat(
            Stream.of(BROKER, STORE), Arrays.stream(Service.values()).map(Service::word))
        .collect(Collectors.toSet());
  }
}
