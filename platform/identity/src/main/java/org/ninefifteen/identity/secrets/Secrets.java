package org.ninefifteen.identity.secrets;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.ninefifteen.identity.IdentityProperties;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** What the server knows of passwords and secrets: their hashes, made on the first start. */
@Component
public final class Secrets {
  private final Map<String, String> hashes;

  Secrets(IdentityProperties settings, PasswordEncoder encoder) {
    OwnerOnly.createFolder(settings.folder());
    var file = new NamedLines(settings.folder().resolve("hashes.txt"));
    var known = new LinkedHashMap<>(file.read());
    var clear = new ClearSecrets(settings.folder()).lines();
    var fresh = fresh(settings, known);
    if (!fresh.isEmpty()) {
      // In this order: a hash without its secret would lock somebody out.
      clear.write(merged(clear.read(), fresh));
      fresh.forEach((name, secret) -> known.put(name, encoder.encode(secret)));
      file.write(known);
    }
    hashes = Map.copyOf(known);
  }

  private static Map<String, String> fresh(IdentityProperties settings, Map<String, String> known) {
    var words = new SecretWords();
    var fresh = new LinkedHashMap<String, String>();
    settings.names().stream()
        .filter(each -> !known.containsKey(each))
        .forEach(each -> fresh.put(each, words.next()));
    return fresh;
  }

  private static Map<String, String> merged(Map<String, String> old, Map<String, String> fresh) {
    var all = new LinkedHashMap<>(old);
    all.putAll(fresh);
    return all;
  }

  public String hash(String name) {
    return Objects.requireNonNull(hashes.get(name), () -> name + " has no secret");
  }
}
