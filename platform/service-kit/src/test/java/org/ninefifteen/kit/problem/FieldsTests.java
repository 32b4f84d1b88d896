package org.ninefifteen.kit.problem;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class FieldsTests {

  private static final Instant NOW = Instant.parse("2019-02-19T09:15:00Z");

  private enum Colour {
    RED,
    GREEN
  }

  private record Size(int width) {
    private Size {
      if (width % 2 != 0) {
        throw new IllegalArgumentException("Even, please.");
      }
    }
  }

  @Test
  void readsWhatIsThereAndIgnoresTheRest() {
    String text = read("{\"name\": \" a \", \"other\": {}}", fields -> fields.text("name"));

    assertThat(text).isEqualTo("a");
  }

  @Test
  void namesEveryFaultyField() {
    List<Fault> faults =
        faults(
            "{\"b\": 5, \"c\": \"BLUE\", \"d\": \"soon\", \"e\": 11, \"f\": [1], \"g\": \"x y\"}",
            fields -> {
              fields.text("a");
              fields.text("b");
              fields.choice("c", Colour.class);
              fields.instant("d");
              fields.number("e", 0, 10);
              fields.texts("f");
              fields.text("g", Pattern.compile("\\w+"), "One word.");
              return fields.object("h", inner -> inner.text("i"));
            });

    assertThat(faults)
        .extracting(fault -> fault.field() + " " + fault.code())
        .containsExactly(
            "a missing",
            "b wrong-type",
            "c unknown-value",
            "d wrong-type",
            "e out-of-range",
            "f[0] wrong-type",
            "g invalid",
            "h missing");
  }

  @Test
  void namesFieldsDeepInside() {
    List<Fault> faults =
        faults(
            "{\"list\": [{\"colour\": \"RED\"}, {\"colour\": \"BLUE\"}, 3]}",
            fields -> fields.list("list", each -> each.choice("colour", Colour.class)));

    assertThat(faults).extracting(Fault::field).containsExactly("list[1].colour", "list[2]");
  }

  @Test
  void buildsNothingFromFaultyFields() {
    List<Fault> faults =
        faults(
            "{}",
            fields -> {
              String name = fields.text("name");
              return fields.into(() -> name.length());
            });

    assertThat(faults).hasSize(1);
  }

  @Test
  void takesWhatTheValueItselfRefusesForAFaultOfTheField() {
    List<Fault> faults =
        faults(
            "{\"size\": {\"width\": 3}}",
            fields ->
                fields.object(
                    "size",
                    size -> {
                      Integer width = size.number("width", 0, 10);
                      return size.into(() -> new Size(width));
                    }));

    assertThat(faults).containsExactly(new Fault("size", "invalid", "Even, please."));
  }

  @Test
  void refusesTheFuture() {
    List<Fault> faults =
        faults("{\"at\": \"2019-02-19T09:15:00.001Z\"}", fields -> fields.past("at", NOW));

    assertThat(faults).extracting(Fault::code).containsExactly("in-the-future");
    Instant now = read("{\"at\": \"2019-02-19T09:15:00Z\"}", fields -> fields.past("at", NOW));
    assertThat(now).isEqualTo(NOW);
  }

  /** A time that the store would cut off must not be published whole. */
  @Test
  void readsTimesToTheMillisecond() {
    Instant instant =
        read("{\"at\": \"2019-02-19T09:15:00.000999Z\"}", fields -> fields.instant("at"));

    assertThat(instant).isEqualTo(NOW);
  }

  /** The store counts milliseconds, and a month after the last one there is none. */
  @Test
  void refusesYearsOfWhichNobodyCanTell() {
    List<Fault> faults =
        faults(
            """
            {"at": "+1000000000-12-31T23:59:59.999999999Z", "from": "-1000000000-01-01T00:00:00Z",
             "day": "-999999999-01-01", "month": "+999999999-12"}
            """,
            fields ->
                Arrays.asList(
                    fields.instant("at"),
                    fields.optionalInstant("from"),
                    fields.date("day"),
                    fields.optionalMonth("month")));

    assertThat(faults).extracting(Fault::code).containsOnly("out-of-range").hasSize(4);
  }

  /** Where the store is asked for a part of a name, it would fail. */
  @Test
  void refusesTheCharacterThatEndsATextInTheStore() {
    List<Fault> faults = faults("{\"name\": \"a\\u0000b\"}", fields -> fields.text("name"));

    assertThat(faults).extracting(Fault::code).containsExactly("invalid");
  }

  @Test
  void readsNumbersFromAQuery() {
    Integer page = Fields.read(Map.of("page", "3"), fields -> fields.number("page", 0, 10));

    assertThat(page).isEqualTo(3);
  }

  @Test
  void refusesABodyThatIsNoObject() {
    assertThat(faults("[]", fields -> fields.has("a")))
        .extracting(Fault::code)
        .containsExactly("wrong-type");
    assertThat(faults("{", fields -> fields.has("a")))
        .extracting(Fault::code)
        .containsExactly("malformed-json");
  }

  private static <T> T read(String body, Function<Fields, T> shape) {
    return Fields.read(body.getBytes(UTF_8), shape);
  }

  private static <T> List<Fault> faults(String body, Function<Fields, T> shape) {
    return catchThrowableOfType(InvalidRequest.class, () -> read(body, shape)).faults();
  }

  /** A body of a few kilobytes that would take the stack with it. */
  @Test
  void refusesWhatIsNestedTooDeeply() {
    byte[] deep = ("{\"a\":" + "[".repeat(10_000) + "]".repeat(10_000) + "}").getBytes(UTF_8);

    InvalidRequest refused =
        catchThrowableOfType(
            InvalidRequest.class, () -> Fields.read(deep, fields -> fields.has("a")));

    assertThat(refused.faults()).extracting(Fault::code).containsExactly("too-deep");
  }
}
