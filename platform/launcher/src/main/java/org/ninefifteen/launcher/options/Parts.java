package org.ninefifteen.launcher.options;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What of the machine runs in this process: all of it, or some parts, whose neighbours are
 * processes of their own with the same folder and the same ports.
 */
public record Parts(Set<String> only) {
  public static final Parts ALL = new Parts(Set.of());
  public static final String BROKER = "broker";
  public static final String STORE = "store";

  public Parts {
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
  public List<String> words() {
    return only.stream().sorted().toList();
  }

  public boolean isAll() {
    return only.isEmpty();
  }

  public boolean has(String word) {
    return isAll() || only.contains(word);
  }

  /** Whether something in this process listens there. */
  boolean listensAt(Port port) {
    return has(wordOf(port));
  }

  static String list() {
    return String.join(", ", known().stream().sorted().toList());
  }

  /** Each part listens somewhere, a service by its own name. */
  private static String wordOf(Port port) {
    return switch (port) {
      case KAFKA -> BROKER;
      case MONGODB -> STORE;
      default -> port.word();
    };
  }

  private static Set<String> known() {
    return Arrays.stream(Port.values()).map(Parts::wordOf).collect(Collectors.toSet());
  }
}
