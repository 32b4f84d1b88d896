package org.ninefifteen.kit.declared;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A file as a tree. */
final class Yaml {

  private Yaml() {}

  static JsonNode read(Path file) throws IOException {
    try (Reader reader = Files.newBufferedReader(file)) {
      Object plain =
          new org.yaml.snakeyaml.Yaml(new SafeConstructor(new LoaderOptions())).load(reader);
      return JsonMapper.shared().valueToTree(plain);
    }
  }
}
