package org.ninefifteen.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class RestartIT {
  private static final Map<String, String> GRANT = Map.of("grant_type", "client_credentials");

  @TempDir Path folder;

  @Test
  void changesNoSecretAndNoKey() throws Exception {
    String token;
    Map<Path, String> files;
    int port;
    try (var first = Server.start(folder.resolve("identity"))) {
      port = first.port();
      token = token(first);
      files = contents();
    }
    try (var second = Server.start(folder.resolve("identity"), port)) {
      assertThat(contents()).isEqualTo(files);
      assertThat(second.verified(token).getSubject()).isEqualTo("kent-police");
      assertThat(token(second)).isNotEqualTo(token);
    }
  }

  @Test
  void needsNoClearSecrets() throws Exception {
    String secret;
    try (var first = Server.start(folder.resolve("identity"))) {
      secret = first.secret("kent-police");
    }
    Files.delete(folder.resolve("identity/secrets.txt"));
    try (var second = Server.start(folder.resolve("identity"))) {
      var answer = new Http().post(second.at("/oauth2/token"), GRANT, "kent-police", secret);

      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(folder.resolve("identity/secrets.txt")).doesNotExist();
    }
  }

  @Test
  void filesAreTheOwnersAloneAndSecretsDifferEachTime() throws IOException {
    try (var one = Server.start(folder.resolve("identity"));
        var other = Server.start(folder.resolve("other"))) {
      assertThat(one.secret("chair")).isNotEqualTo(other.secret("chair")).hasSize(23);
      assertThat(one.secret("chair")).isNotEqualTo(one.secret("coordinator"));
      for (var file : contents().keySet()) {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
            .as(file.toString())
            .isEqualTo("rw-------");
      }
      var hashes = Files.readString(folder.resolve("identity/hashes.txt"));
      assertThat(hashes).contains("chair = ").doesNotContain(one.secret("chair"));
    }
  }

  private static String token(Server server) {
    var answer =
        new Http()
            .post(server.at("/oauth2/token"), GRANT, "kent-police", server.secret("kent-police"));
    return JsonMapper.shared().readTree(answer.body()).path("access_token").asString();
  }

  private Map<Path, String> contents() throws IOException {
    var contents = new TreeMap<Path, String>();
    try (var files = Files.walk(folder)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        contents.put(file, Files.readString(file));
      }
    }
    return contents;
  }
}
