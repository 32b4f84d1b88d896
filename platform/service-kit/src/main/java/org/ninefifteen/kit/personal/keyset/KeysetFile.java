package org.ninefifteen.kit.personal.keyset;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.config.TinkConfig2026;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.PrfSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.ninefifteen.kit.secret.OwnerOnly;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The file that holds the installation's keys: two Tink keysets, {@code wrapping} and {@code
 * matching}. Whoever has it and the store of subjects can read everything, so it belongs into
 * neither backup of the other. An exception tells its path and nothing of what is in it.
 */
public final class KeysetFile {

  private static final JsonMapper JSON = new JsonMapper();
  private static final Configuration KINDS = TinkConfig2026.get();

  private KeysetFile() {}

  /**
   * Reads the keys.
   *
   * @param create whether a file that is not there is made, for its owner alone
   */
  public static Keyset read(Path file, boolean create) {
    try {
      if (create && !Files.exists(file)) {
        create(file);
      }
      OwnerOnly.check(file);
      return parse(JSON.readTree(Files.readAllBytes(file)));
    } catch (IOException e) {
      throw new UncheckedIOException("The keyset cannot be read: " + file, e);
    } catch (GeneralSecurityException | JacksonException e) {
      throw new IllegalStateException("This is no keyset: " + file);
    }
  }

  private static Keyset parse(JsonNode json) throws GeneralSecurityException {
    return new Keyset(
        keys(json.path("wrapping")).getPrimitive(KINDS, Aead.class),
        keys(json.path("matching")).getPrimitive(KINDS, PrfSet.class));
  }

  private static KeysetHandle keys(JsonNode json) throws GeneralSecurityException {
    return TinkJsonProtoKeysetFormat.parseKeyset(
        json.toString(), KINDS, InsecureSecretKeyAccess.get());
  }

  private static void create(Path file) throws IOException, GeneralSecurityException {
    ObjectNode json = JSON.createObjectNode();
    json.set("wrapping", fresh(PredefinedAeadParameters.AES256_GCM));
    json.set("matching", fresh(PredefinedPrfParameters.HMAC_SHA256_PRF));
    OwnerOnly.create(file, JSON.writeValueAsBytes(json));
  }

  private static JsonNode fresh(Parameters kind) throws GeneralSecurityException {
    KeysetHandle handle = KeysetHandle.generateNew(kind, KINDS);
    return JSON.readTree(
        TinkJsonProtoKeysetFormat.serializeKeyset(handle, KINDS, InsecureSecretKeyAccess.get()));
  }
}
