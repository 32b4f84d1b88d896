package org.ninefifteen.identity.secrets;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * The passwords of the sample people and the secrets of the clients as they are typed. The server
 * does without: who has noted them may delete the file.
 */
public record ClearSecrets(Path folder) {
  public Path file() {
    return folder.resolve("secrets.txt");
  }

  public Optional<String> of(String name) {
    return Optional.ofNullable(all().get(name));
  }

  public Map<String, String> all() {
    return lines().read();
  }

  NamedLines lines() {
    return new NamedLines(file());
  }
}
