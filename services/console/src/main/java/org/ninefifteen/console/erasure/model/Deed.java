package org.ninefifteen.console.erasure.model;

import org.jspecify.annotations.Nullable;
import org.ninefifteen.console.erasure.model.PersonFile.By;
import org.ninefifteen.console.words.model.Choice;
import org.ninefifteen.console.words.model.Spoken;
import org.ninefifteen.console.words.model.SpokenTimes;

/**
 * Who did something, when and why.
 *
 * @param who "dpo-1", or "the rules of retention, version 1"
 * @param why "the law requires that it is kept"; absent where nobody has said
 */
public record Deed(String who, Spoken at, @Nullable String why) {

  private static final String RULES = "retention ";

  /** With a reason out of the list, where there is one. */
  static <E extends Enum<E> & Choice> @Nullable Deed of(
      @Nullable By by, Class<E> list, SpokenTimes times) {
    if (by == null) {
      return null;
    }
    String reason = by.reason();
    String why = reason == null ? null : Choice.say(list, reason);
    return new Deed(say(by.who()), times.at(by.at()), why);
  }

  /** Its reason is said beside. */
  static Deed done(By by, SpokenTimes times) {
    return new Deed(say(by.who()), times.at(by.at()), null);
  }

  private static String say(String who) {
    return who.startsWith(RULES)
        ? "the rules of retention, version " + who.substring(RULES.length())
        : who;
  }
}
