package org.ninefifteen.identity.keycloak;

import java.net.URI;
import java.net.http.HttpRequest;
import java.util.Map;
import org.ninefifteen.identity.Http;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Who looks up in Keycloak which secrets it has made. */
record Admin(Keycloak keycloak, String token) {
  private static final JsonMapper JSON = JsonMapper.shared();

  static Admin of(Keycloak keycloak) {
    var answer =
        new Http()
            .post(
                URI.create(keycloak.address() + "/realms/master/protocol/openid-connect/token"),
                Map.of(
                    "grant_type", "password",
                    "client_id", "admin-cli",
                    "username", "admin",
                    "password", keycloak.admin()));
    return new Admin(keycloak, JSON.readTree(answer.body()).path("access_token").asString());
  }

  String secret(String client) {
    var id = get("/clients?clientId=" + client).path(0).path("id").asString();
    return get("/clients/" + id + "/client-secret").path("value").asString();
  }

  private JsonNode get(String path) {
    var at = URI.create(keycloak.address() + "/admin/realms/nine-fifteen" + path);
    var request = HttpRequest.newBuilder(at).header("Authorization", "Bearer " + token).GET();
    return JSON.readTree(new Http().send(request).body());
  }
}
