package org.ninefifteen.marac.agenda.kept;

import org.ninefifteen.marac.memory.SignalDocuments;
import org.ninefifteen.marac.signals.model.SignalId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** In JSON a signal's name is one text, as in the store: {@code /partnerships/…/reports#id}. */
@Configuration(proxyBeanMethods = false)
class SignalNames {

  @Bean
  JacksonModule signalNamesModule() {
    return new SimpleModule("signal-names")
        .addSerializer(SignalId.class, new Writer())
        .addDeserializer(SignalId.class, new Reader());
  }

  private static final class Writer extends StdSerializer<SignalId> {

    Writer() {
      super(SignalId.class);
    }

    @Override
    public void serialize(SignalId id, JsonGenerator json, SerializationContext context) {
      json.writeString(id.toString());
    }
  }

  private static final class Reader extends StdDeserializer<SignalId> {

    Reader() {
      super(SignalId.class);
    }

    @Override
    public SignalId deserialize(JsonParser json, DeserializationContext context) {
      return SignalDocuments.id(json.getString());
    }
  }
}
