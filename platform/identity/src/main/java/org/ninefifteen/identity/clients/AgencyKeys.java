package org.ninefifteen.identity.clients;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import org.ninefifteen.identity.IdentityProperties;
import org.ninefifteen.identity.secrets.OwnerOnly;
import org.springframework.stereotype.Component;

/**
 * The public keys that an agency has registered, as a JWK set in a file: who replaces the file has
 * replaced the keys. A sample pair is made where there is none.
 */
@Component
final class AgencyKeys {
  private final Path folder;

  AgencyKeys(IdentityProperties settings) {
    folder = settings.folder().resolve("agencies");
    OwnerOnly.createFolder(folder);
  }

  JWKSet of(String agency) {
    try {
      return JWKSet.load(registered(agency).toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ParseException e) {
      throw new IllegalStateException("The keys of " + agency + " cannot be read", e);
    }
  }

  /** The private one first: a registered key that nobody holds opens nothing. */
  void makeSample(String agency) {
    if (!Files.exists(registered(agency))) {
      var pair = pair(agency);
      OwnerOnly.write(folder.resolve(agency + ".private.json"), pair.toJSONString() + "\n");
      OwnerOnly.write(registered(agency), new JWKSet(pair.toPublicJWK()) + "\n");
    }
  }

  private Path registered(String agency) {
    return folder.resolve(agency + ".json");
  }

  private static ECKey pair(String agency) {
    try {
      return new ECKeyGenerator(Curve.P_256)
          .keyUse(KeyUse.SIGNATURE)
          .algorithm(JWSAlgorithm.ES256)
          .keyID(agency + "-1")
          .generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }
}
