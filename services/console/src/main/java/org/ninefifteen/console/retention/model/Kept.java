package org.ninefifteen.console.retention.model;

import java.util.Map;
import org.ninefifteen.console.words.model.Codes;

/** The classes of what is kept and what they are counted from, in words. */
final class Kept {

  private static final Map<String, String> KINDS =
      Map.of(
          "REPORT_WORDS", "The words of reports",
          "CONTACT_WORDS", "The words of outreach contacts",
          "PERSON_DETAILS", "The details of people",
          "SIGNALS", "What the calls have dealt with",
          "MEMORY", "What is remembered of places and people",
          "AGENDAS", "Frozen agendas");

  private static final Map<String, String> AFTER =
      Map.of(
          "RECORDED", "after being recorded",
          "CLOSED", "after the report was answered or withdrawn",
          "LAST_CONTACT", "after the person was last heard of",
          "HELD", "after the call");

  private static final Map<String, String> BEFORE =
      Map.of(
          "RECORDED", "recorded before ",
          "CLOSED", "answered or withdrawn before ",
          "LAST_CONTACT", "last heard of before ",
          "HELD", "of calls before ");

  private Kept() {}

  static String kind(String code) {
    return KINDS.getOrDefault(code, Codes.title(code));
  }

  /** What follows "2 years". */
  static String after(String code) {
    return AFTER.getOrDefault(code, "after: " + Codes.say(code));
  }

  /** What a day follows. */
  static String before(String code) {
    return BEFORE.getOrDefault(code, Codes.say(code) + " before ");
  }
}
