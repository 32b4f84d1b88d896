package org.ninefifteen.patrols.json;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.kit.problem.Fields;

/** A month, as in 2019-02. */
public final class MonthJson {

  private MonthJson() {}

  /** Null where it is absent or faulty. */
  public static @Nullable YearMonth optional(Fields query, String name) {
    String month = query.optionalText(name);
    try {
      return month == null ? null : YearMonth.parse(month);
    } catch (DateTimeParseException e) {
      query.fault(name, "wrong-type", "A month is expected, as in 2019-02.");
      return null;
    }
  }
}
