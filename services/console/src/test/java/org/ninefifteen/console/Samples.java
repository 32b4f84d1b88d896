package org.ninefifteen.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import org.ninefifteen.console.marac.model.Agenda;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What the MARAC says on a usual morning, read as the console reads it. */
public final class Samples {

  /** Four minutes before the freeze. */
  public static final Instant NOW = Instant.parse("2019-02-19T09:11:00Z");

  private static final JsonMapper JSON =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES).build();

  private Samples() {}

  public static Agenda agenda(String name) {
    return read(name, Agenda.class);
  }

  public static <T> T read(String name, Class<T> type) {
    try {
      return JSON.readValue(
          new ClassPathResource("marac/" + name + ".json").getContentAsByteArray(), type);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
