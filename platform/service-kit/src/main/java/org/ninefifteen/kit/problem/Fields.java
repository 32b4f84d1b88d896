package org.ninefifteen.kit.problem;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.kit.model.Coded;

/**
 * Reads the fields of a request and remembers every fault, so that a caller hears of all at once.
 * Fields that are not asked for are ignored. A faulty field reads as null, and {@link #into} builds
 * nothing from it.
 */
public final class Fields {

  private static final int LONGEST_TEXT = 200;
  private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  private final Node node;
  private final int faultsBefore;

  private Fields(Node node) {
    this.node = node;
    this.faultsBefore = node.faults().count();
  }

  /**
   * Reads a body.
   *
   * @param body a JSON object
   * @throws InvalidRequest naming each faulty field
   */
  public static <T> T read(byte[] body, Function<Fields, T> shape) {
    return read(Node.ofBody(body), shape);
  }

  /** Reads the parameters of a query, in which every value is a text. */
  public static <T> T read(Map<String, String> query, Function<Fields, T> shape) {
    return read(Node.ofQuery(query), shape);
  }

  private static <T> T read(Node root, Function<Fields, T> shape) {
    T value = shape.apply(new Fields(root));
    root.faults().orThrow();
    return value;
  }

  /** Builds the value unless a field of it is faulty; what the value itself refuses is a fault. */
  public <T> T into(Supplier<T> value) {
    if (!areSound()) {
      return orNothing(null);
    }
    try {
      return value.get();
    } catch (IllegalArgumentException e) {
      return orNothing(node.refused(String.valueOf(e.getMessage())));
    }
  }

  /** Whether the caller said anything about it. */
  public boolean has(String name) {
    return node.has(name);
  }

  /** Whether nothing has been found faulty so far. */
  public boolean areSound() {
    return node.faults().count() == faultsBefore;
  }

  /** Adds a fault of the caller's own. */
  public void fault(String name, String code, String message) {
    node.fault(name, code, message);
  }

  public String text(String name) {
    return required(name, Reading.text(LONGEST_TEXT));
  }

  /** An id that people gave: lower case with hyphens, as in {@code kent-police}. */
  public String slug(String name) {
    return text(name, SLUG, "Lower case with hyphens is expected, as-here.");
  }

  /** An array of such ids; empty when absent. */
  public Set<String> slugs(String name) {
    return new LinkedHashSet<>(
        node.each(name, Reading.text(SLUG, "Lower case with hyphens is expected, as-here.")));
  }

  /** A text of a certain form. */
  public String text(String name, Pattern form, String message) {
    return required(name, Reading.text(form, message));
  }

  public @Nullable String optionalText(String name, Pattern form, String message) {
    return node.optional(name, Reading.text(form, message));
  }

  public @Nullable String optionalText(String name) {
    return optionalText(name, LONGEST_TEXT);
  }

  public @Nullable String optionalText(String name, int longest) {
    return node.optional(name, Reading.text(longest));
  }

  /** An array of texts; empty when absent. */
  public List<String> texts(String name) {
    return node.each(name, Reading.text(LONGEST_TEXT));
  }

  public Instant instant(String name) {
    return required(name, Reading::instant);
  }

  public @Nullable Instant optionalInstant(String name) {
    return node.optional(name, Reading::instant);
  }

  /** A time that has come: nothing is told of before it happens. */
  public Instant past(String name, Instant now) {
    return required(
        name,
        (json, at, all) -> {
          Instant instant = Reading.instant(json, at, all);
          return instant != null && instant.isAfter(now)
              ? all.none(at, "in-the-future", "This time is still to come.")
              : instant;
        });
  }

  public LocalDate date(String name) {
    return required(name, Reading::date);
  }

  public @Nullable LocalDate optionalDate(String name) {
    return node.optional(name, Reading::date);
  }

  public @Nullable YearMonth optionalMonth(String name) {
    return node.optional(name, Reading::month);
  }

  public <E extends Enum<E>> E choice(String name, Class<E> type) {
    return required(name, Reading.choice(type));
  }

  public <E extends Enum<E>> @Nullable E optionalChoice(String name, Class<E> type) {
    return node.optional(name, Reading.choice(type));
  }

  /** A choice that is written by its code. */
  public <E extends Enum<E> & Coded> E code(String name, Class<E> type) {
    return required(name, Reading.code(type));
  }

  /** An array of choices; empty when absent. */
  public <E extends Enum<E>> Set<E> choices(String name, Class<E> type) {
    return new LinkedHashSet<>(node.each(name, Reading.choice(type)));
  }

  /** False when absent. */
  public boolean flag(String name) {
    return Boolean.TRUE.equals(node.optional(name, Reading::flag));
  }

  public @Nullable Boolean optionalFlag(String name) {
    return node.optional(name, Reading::flag);
  }

  public Integer number(String name, int least, int most) {
    return required(name, Reading.number(least, most));
  }

  public @Nullable Integer optionalNumber(String name, int least, int most) {
    return node.optional(name, Reading.number(least, most));
  }

  public Double decimal(String name, double least, double most) {
    return required(name, Reading.decimal(least, most));
  }

  public <T> T object(String name, Function<Fields, T> shape) {
    return required(name, nested(shape));
  }

  public <T> @Nullable T optionalObject(String name, Function<Fields, T> shape) {
    return node.optional(name, nested(shape));
  }

  /** An array of objects; empty when absent. */
  public <T> List<T> list(String name, Function<Fields, T> shape) {
    return node.each(name, nested(shape));
  }

  private static <T> Reading<T> nested(Function<Fields, T> shape) {
    return (json, at, faults) ->
        json.isObject()
            ? shape.apply(new Fields(new Node(json, at, faults)))
            : faults.none(at, "wrong-type", "A JSON object is expected.");
  }

  private <T> T required(String name, Reading<T> reading) {
    return orNothing(node.required(name, reading));
  }

  /** The one place where null passes for a value: {@link #into} keeps it from going further. */
  @SuppressWarnings("NullAway")
  private static <T> T orNothing(@Nullable T value) {
    return value;
  }
}
