package org.ninefifteen.console.words.model;

import java.util.EnumSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One of a closed list of the services: its code, and what it says to people. */
public interface Choice {

  String name();

  /** What follows "because". */
  String words();

  /** As the service writes it. */
  default String code() {
    return name().replace('_', '-');
  }

  static <E extends Enum<E> & Choice> Optional<E> of(Class<E> list, @Nullable String code) {
    return EnumSet.allOf(list).stream().filter(each -> each.code().equals(code)).findAny();
  }

  /** In words; one that is not known here is still readable. */
  static <E extends Enum<E> & Choice> String say(Class<E> list, String code) {
    return of(list, code).map(Choice::words).orElseGet(() -> Codes.say(code));
  }
}
