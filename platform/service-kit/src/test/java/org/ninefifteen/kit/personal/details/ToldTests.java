package org.ninefifteen.kit.personal.details;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.ninefifteen.kit.events.Marking;
import org.ninefifteen.kit.model.Disclosure;
import org.ninefifteen.kit.personal.model.Secret;
import org.ninefifteen.kit.problem.Fault;
import org.ninefifteen.kit.problem.Fields;
import org.ninefifteen.kit.problem.InvalidRequest;

class ToldTests {

  private static final String DISCLOSURE =
      """
      "disclosure": {"gateway": "CDA-1998-S115", "regime": "DPA2018-PART3", "marking": "OFFICIAL"}
      """;

  @Test
  void isNothingWhereNothingIsTold() {
    assertThat(read("{}")).isNull();
    assertThat(read("{\"details\": {}, " + DISCLOSURE + "}")).isNull();
  }

  @Test
  void readsDetailsAndTheRightToTellThem() {
    Told told =
        Objects.requireNonNull(
            read(
                """
                {"reference": "X 1", "text": "canary", "details":
                   {"name": "canary", "birthDate": "1980-02-29", "phone": "canary", "else": 1},
                """
                    + DISCLOSURE
                    + "}"));

    assertThat(told.disclosure()).isEqualTo(new Disclosure("CDA-1998-S115", "DPA2018-PART3"));
    assertThat(told.marking()).isEqualTo(Marking.OFFICIAL);
    assertThat(told.text()).isEqualTo(new Secret("canary"));
    assertThat(told.details().getFirst().fields())
        .containsOnlyKeys("reference", "name", "birthDate", "phone")
        .containsEntry("birthDate", new Secret("1980-02-29"));
    assertThat(told.details().getFirst().traits("kent-police")).hasSize(2);
    assertThat(told.subjects("record:things/1"))
        .containsExactlyInAnyOrder("s-1", "s-2", "record:things/1");
    assertThat(told.toString() + told.details()).doesNotContain("canary", "1980");
  }

  @Test
  void refusesToBeToldWithoutARight() {
    assertThat(faults("{\"text\": \"canary\"}")).containsExactly("disclosure missing");
    assertThat(faults("{\"details\": {\"name\": \"canary\"}, \"disclosure\": {\"regime\": \"X\"}}"))
        .containsExactly(
            "disclosure.gateway missing",
            "disclosure.regime unknown-value",
            "disclosure.marking missing");
    assertThat(faults("{\"reference\": \"canary\"}")).containsExactly("disclosure missing");
  }

  @Test
  void namesFaultyDetailsWithoutRepeatingThem() {
    assertThat(faults("{\"details\": {\"name\": 5, \"birthDate\": \"canary\", \"phone\": \"\"}}"))
        .containsExactlyInAnyOrder(
            "details.name wrong-type", "details.birthDate wrong-type", "details.phone missing");
    assertThat(faults("{\"details\": \"canary\"}")).containsExactly("details wrong-type");
  }

  private static @Nullable Told read(String body) {
    return Fields.read(
            body.getBytes(UTF_8),
            fields -> {
              Details details = Details.read("s-1", fields);
              String text = fields.optionalText("text");
              return new Read(Told.read(fields, Set.of("s-1", "s-2"), List.of(details), text));
            })
        .told();
  }

  private record Read(@Nullable Told told) {}

  private static List<String> faults(String body) {
    InvalidRequest refused = catchThrowableOfType(InvalidRequest.class, () -> read(body));
    assertThat(refused).isNotNull();
    assertThat(refused.faults()).extracting(Fault::message).noneMatch(it -> it.contains("canary"));
    return refused.faults().stream().map(fault -> fault.field() + " " + fault.code()).toList();
  }
}
