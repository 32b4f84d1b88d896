package org.ninefifteen.kit.problem;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.kit.model.Coded;
import tools.jackson.databind.JsonNode;

/** Turns one JSON value into one of ours; a wrong one is a fault and null. */
interface Reading<T> {

  int LONGEST_FORM = 100;
  char NUL = 0;
  Pattern WHOLE = Pattern.compile("-?\\d{1,18}");

  @Nullable T read(JsonNode node, String at, Faults faults);

  /** A store ends some texts at the character 0, and takes none of those that have it. */
  static Reading<String> text(int longest) {
    return (node, at, faults) -> {
      if (!node.isString()) {
        return faults.none(at, "wrong-type", "A text is expected.");
      }
      String text = node.stringValue().strip();
      if (text.isEmpty()) {
        return faults.none(at, "missing", "This must not be empty.");
      }
      if (text.indexOf(NUL) >= 0) {
        return faults.none(at, "invalid", "No character may be 0.");
      }
      return text.length() <= longest
          ? text
          : faults.none(at, "out-of-range", "At most " + longest + " characters.");
    };
  }

  static Reading<String> text(Pattern form, String message) {
    return (node, at, faults) -> {
      String text = text(LONGEST_FORM).read(node, at, faults);
      return text == null || form.matcher(text).matches()
          ? text
          : faults.none(at, "invalid", message);
    };
  }

  /** Kept to the millisecond, as the store does. */
  static @Nullable Instant instant(JsonNode node, String at, Faults faults) {
    try {
      Instant instant = Instant.parse(node.asString(""));
      return Years.include(instant)
          ? instant.truncatedTo(ChronoUnit.MILLIS)
          : faults.none(at, "out-of-range", Years.EXPECTED);
    } catch (DateTimeParseException e) {
      return faults.none(at, "wrong-type", "A time is expected, as in 2019-02-19T09:15:00Z.");
    }
  }

  static @Nullable LocalDate date(JsonNode node, String at, Faults faults) {
    try {
      LocalDate date = LocalDate.parse(node.asString(""));
      return Years.include(date.getYear()) ? date : faults.none(at, "out-of-range", Years.EXPECTED);
    } catch (DateTimeParseException e) {
      return faults.none(at, "wrong-type", "A date is expected, as in 2019-02-19.");
    }
  }

  static @Nullable YearMonth month(JsonNode node, String at, Faults faults) {
    try {
      YearMonth month = YearMonth.parse(node.asString(""));
      return Years.include(month.getYear())
          ? month
          : faults.none(at, "out-of-range", Years.EXPECTED);
    } catch (DateTimeParseException e) {
      return faults.none(at, "wrong-type", "A month is expected, as in 2019-02.");
    }
  }

  static <E extends Enum<E>> Reading<E> choice(Class<E> type) {
    return (node, at, faults) -> {
      try {
        return Enum.valueOf(type, node.asString(""));
      } catch (IllegalArgumentException e) {
        return faults.none(at, "unknown-value", "One of " + names(type) + " is expected.");
      }
    };
  }

  static <E extends Enum<E> & Coded> Reading<E> code(Class<E> type) {
    return (node, at, faults) -> {
      String code = node.asString("");
      for (E one : type.getEnumConstants()) {
        if (one.code().equals(code)) {
          return one;
        }
      }
      String codes = Arrays.stream(type.getEnumConstants()).map(Coded::code).collect(joining(", "));
      return faults.none(at, "unknown-value", "One of " + codes + " is expected.");
    };
  }

  private static <E extends Enum<E>> String names(Class<E> type) {
    return Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(joining(", "));
  }

  static @Nullable Boolean flag(JsonNode node, String at, Faults faults) {
    return node.isBoolean()
        ? Boolean.valueOf(node.booleanValue())
        : faults.none(at, "wrong-type", "true or false is expected.");
  }

  static Reading<Double> decimal(double least, double most) {
    return (node, at, faults) -> {
      if (!node.isNumber()) {
        return faults.none(at, "wrong-type", "A number is expected.");
      }
      double number = node.doubleValue();
      return number >= least && number <= most
          ? Double.valueOf(number)
          : faults.none(at, "out-of-range", "From " + least + " to " + most + ".");
    };
  }

  /** A whole number, also one written as a text: a query knows no other. */
  static Reading<Integer> number(int least, int most) {
    return (node, at, faults) -> {
      String digits = node.isIntegralNumber() || node.isString() ? node.asString() : "";
      if (!WHOLE.matcher(digits).matches()) {
        return faults.none(at, "wrong-type", "A whole number is expected.");
      }
      long number = Long.parseLong(digits);
      return number >= least && number <= most
          ? Integer.valueOf((int) number)
          : faults.none(at, "out-of-range", "From " + least + " to " + most + ".");
    };
  }
}
