package org.ninefifteen.console.erasure.model;

import org.jspecify.annotations.Nullable;
import org.ninefifteen.console.erasure.model.PersonFile.By;
import org.ninefifteen.console.words.model.Spoken;
import org.ninefifteen.console.words.model.SpokenTimes;

/** Who did something, and when: "dpo-1", or "the rules of retention, version 1". */
public record Deed(String who, Spoken at) {

  private static final String RULES = "retention ";

  static @Nullable Deed of(@Nullable By by, SpokenTimes times) {
    return by == null ? null : done(by, times);
  }

  static Deed done(By by, SpokenTimes times) {
    return new Deed(say(by.who()), times.at(by.at()));
  }

  private static String say(String who) {
    return who.startsWith(RULES)
        ? "the rules of retention, version " + who.substring(RULES.length())
        : who;
  }
}
