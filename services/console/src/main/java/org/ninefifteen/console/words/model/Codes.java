package org.ninefifteen.console.words.model;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The codes of the services as words; one that is not known here is still readable. */
public final class Codes {

  private static final Map<String, String> SAID =
      Map.ofEntries(
          Map.entry("RSP", "RSP"),
          Map.entry("CPO", "CPO"),
          Map.entry("SNT", "SNT"),
          Map.entry("HOTSPOT", "hotspot team"),
          Map.entry("COMMUNITY_WARDENS", "Community Wardens"),
          Map.entry("ASB_TEAM", "ASB team"),
          Map.entry("FIRE_STATION", "fire station"),
          Map.entry("EMAIL", "email"),
          Map.entry("OPEN311", "Open311"),
          Map.entry("IN_PERSON", "in person"),
          Map.entry("POLICE_TRANSFER", "transfer from the police"),
          Map.entry("OPERATIONAL", "working"));

  private static final Set<String> LETTERS = Set.of("kfrs", "cctv", "rsp", "cpo", "asb", "marac");

  private Codes() {}

  /**
   * "ROUGH_SLEEPERS_ENGAGED" and "report-received" as "rough sleepers engaged", "report received".
   */
  public static String say(String code) {
    String plain = code.replace('_', ' ').replace('-', ' ').toLowerCase(Locale.UK);
    return SAID.getOrDefault(code, plain);
  }

  /** A code has no spaces; a name that is one word is as good as its code. */
  public static boolean isCode(String said) {
    return said.equals(said.toLowerCase(Locale.UK)) && said.indexOf(' ') < 0;
  }

  /** "medway-housing" as "Medway housing": for a name that nobody has told. */
  public static String title(String code) {
    String said = say(code);
    return said.isEmpty() ? said : said.substring(0, 1).toUpperCase(Locale.UK) + said.substring(1);
  }

  /** "medway-cctv" as "Medway CCTV": the id of an agency as its name. */
  public static String name(String id) {
    return Stream.of(id.split("-"))
        .map(word -> LETTERS.contains(word) ? word.toUpperCase(Locale.UK) : title(word))
        .collect(Collectors.joining(" "));
  }
}
