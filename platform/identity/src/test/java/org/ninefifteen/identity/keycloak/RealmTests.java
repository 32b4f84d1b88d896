package org.ninefifteen.identity.keycloak;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ninefifteen.identity.IdentityProperties;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.io.ClassPathResource;
import org.springframework.mock.env.MockEnvironment;
import tools.jackson.databind.JsonNode;

/** The realm and the launcher's own server let in the same systems, for the same. */
class RealmTests {
  @Test
  void knowsTheSameAgenciesByTheSameScopes() throws IOException {
    var expected = new TreeMap<String, Set<String>>();
    settings().agencies().values().forEach(expected::putAll);

    var found = new TreeMap<String, Set<String>>();
    agencies().forEach(client -> found.put(client.path("clientId").asString(), scopes(client)));

    assertThat(found).isEqualTo(expected);
  }

  @Test
  void putsEachAgencyIntoItsPartnership() throws IOException {
    var groups = texts(Realm.shipped().path("users"), "/groups/0");

    var expected =
        settings().agencies().entrySet().stream()
            .flatMap(
                each -> each.getValue().keySet().stream().map(a -> "/" + each.getKey() + "/" + a))
            .collect(toSet());
    assertThat(groups).isEqualTo(expected);
  }

  @Test
  void knowsTheSameRoles() throws IOException {
    var roles = texts(Realm.shipped().at("/roles/client/nine-fifteen"), "/name");

    assertThat(roles)
        .isEqualTo(
            settings().people().values().stream()
                .flatMap(each -> each.roles().stream())
                .collect(toSet()));
  }

  /** A secret that comes from a variable would be the variable's name where that is not set. */
  @Test
  void holdsNoSecretAndNobodysPassword() {
    assertThat(Realm.shipped().path("clients").valueStream())
        .noneMatch(client -> client.has("secret"));
    assertThat(Realm.shipped().path("users").valueStream())
        .noneMatch(user -> user.has("credentials"))
        .allMatch(user -> user.has("serviceAccountClientId"));
  }

  private static Stream<JsonNode> agencies() {
    return Realm.shipped()
        .path("clients")
        .valueStream()
        .filter(client -> client.path("serviceAccountsEnabled").asBoolean(false));
  }

  private static Set<String> scopes(JsonNode client) {
    return client
        .path("defaultClientScopes")
        .valueStream()
        .map(JsonNode::asString)
        .filter(scope -> !Set.of("basic", "membership").contains(scope))
        .collect(toSet());
  }

  private static Set<String> texts(JsonNode nodes, String pointer) {
    return nodes.valueStream().map(each -> each.at(pointer).asString()).collect(toSet());
  }

  private static IdentityProperties settings() throws IOException {
    var environment = new MockEnvironment().withProperty("server.port", "9000");
    new YamlPropertySourceLoader()
        .load("identity", new ClassPathResource("identity.yml"))
        .forEach(environment.getPropertySources()::addLast);
    ConfigurationPropertySources.attach(environment);
    return Binder.get(environment).bind("identity", IdentityProperties.class).get();
  }
}
