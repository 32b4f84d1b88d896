package org.ninefifteen.console.words.model;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** How many, as people read it. */
public final class Amounts {

  private Amounts() {}

  /** "40,980". */
  public static String of(long amount) {
    return String.format(Locale.UK, "%,d", amount);
  }

  /** "1 report", "1,200 reports". */
  public static String of(long amount, String one, String many) {
    return of(amount) + " " + (amount == 1 ? one : many);
  }

  /** The largest unit alone: "3 minutes", "9 hours", "2 days". */
  public static String of(Duration lasting) {
    if (lasting.toHours() == 0) {
      return of(lasting.toMinutes(), "minute", "minutes");
    }
    return lasting.toHours() < 48
        ? of(lasting.toHours(), "hour", "hours")
        : of(lasting.toDays(), "day", "days");
  }

  /** "police", "police and wardens", "police, wardens and housing". */
  public static String and(List<String> names) {
    int last = names.size() - 1;
    return last < 1
        ? String.join("", names)
        : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }
}
