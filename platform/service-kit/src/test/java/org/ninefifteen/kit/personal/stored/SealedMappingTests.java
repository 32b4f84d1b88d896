package org.ninefifteen.kit.personal.stored;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ninefifteen.kit.model.Disclosure;
import org.ninefifteen.kit.personal.model.Sealed;
import org.ninefifteen.kit.personal.model.SealedDetails;
import org.ninefifteen.kit.personal.model.SealedText;
import org.springframework.data.mongodb.core.convert.DefaultMongoTypeMapper;
import org.springframework.data.mongodb.core.convert.MappingMongoConverter;
import org.springframework.data.mongodb.core.convert.NoOpDbRefResolver;
import org.springframework.data.mongodb.core.mapping.MongoMappingContext;

class SealedMappingTests {

  private static final Disclosure DISCLOSURE = new Disclosure("CDA-1998-S115", "DPA2018-PART3");
  private static final SealedDetails DETAILS =
      new SealedDetails("e1", "person-7f3a", Map.of("name", "bmFtZQ==", "phone", "cGhvbmU="));
  private static final SealedText TEXT =
      new SealedText("e1", List.of("person-7f3a", "record:reports/r1"), "dGV4dA==");

  static Stream<Sealed> sealed() {
    return Stream.of(
        new Sealed(DISCLOSURE, true, List.of(DETAILS), TEXT),
        new Sealed(DISCLOSURE, false, List.of(DETAILS), null),
        new Sealed(DISCLOSURE, true, List.of(), TEXT));
  }

  @ParameterizedTest
  @MethodSource("sealed")
  void isStoredAsReflectionWould(Sealed sealed) {
    Document reflected = new Document();
    byReflection().write(sealed, reflected);

    assertThat(SealedMapping.write(sealed)).isEqualTo(reflected);
    assertThat(SealedMapping.write(sealed).keySet()).containsExactlyElementsOf(reflected.keySet());
  }

  @ParameterizedTest
  @MethodSource("sealed")
  void comesBackAsItWas(Sealed sealed) {
    assertThat(SealedMapping.read(SealedMapping.write(sealed))).isEqualTo(sealed);
  }

  private static MappingMongoConverter byReflection() {
    MappingMongoConverter converter =
        new MappingMongoConverter(NoOpDbRefResolver.INSTANCE, new MongoMappingContext());
    converter.setTypeMapper(new DefaultMongoTypeMapper(null));
    converter.afterPropertiesSet();
    return converter;
  }
}
