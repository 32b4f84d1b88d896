package org.ninefifteen.contracts;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;

/** Checks JSON against the schemas on the class path; nothing is ever fetched. */
final class Schemas {

  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  private Schemas() {}

  static List<String> faults(String schema, String json) {
    return REGISTRY
        .getSchema(SchemaLocation.of("classpath:" + schema))
        .validate(
            json,
            InputFormat.JSON,
            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
        .stream()
        .map(Schemas::inWords)
        .toList();
  }

  private static String inWords(Error error) {
    return error.getInstanceLocation() + ": " + error.getMessage();
  }
}
