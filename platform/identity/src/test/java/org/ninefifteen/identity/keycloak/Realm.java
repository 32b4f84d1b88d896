package org.ninefifteen.identity.keycloak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/** The file that is shipped. */
final class Realm {
  private Realm() {}

  static JsonNode shipped() {
    try {
      return JsonMapper.shared()
          .readTree(Files.readString(Path.of("keycloak/nine-fifteen-realm.json")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** With somebody who can sign in: the file itself knows nobody. */
  static String with(String name, String password, String group, String role) {
    var realm = shipped();
    var person = ((ArrayNode) realm.path("users")).addObject();
    person.put("username", name).put("enabled", true);
    person.putArray("groups").add(group);
    person.putObject("clientRoles").putArray("nine-fifteen").add(role);
    person.putArray("credentials").addObject().put("type", "password").put("value", password);
    return realm.toString();
  }
}
