package org.ninefifteen.identity.tokens;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import org.ninefifteen.identity.IdentityProperties;
import org.ninefifteen.identity.secrets.OwnerOnly;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What tokens are signed with; kept, so that a restart ends nobody's session. */
@Configuration(proxyBeanMethods = false)
class SigningKeys {
  @Bean
  JWKSource<SecurityContext> signingKeySource(IdentityProperties settings) {
    OwnerOnly.createFolder(settings.folder());
    var file = settings.folder().resolve("signing-keys.json");
    if (!Files.exists(file)) {
      OwnerOnly.write(file, generated().toString(false) + "\n");
    }
    return new ImmutableJWKSet<>(read(file));
  }

  private static JWKSet read(Path file) {
    try {
      return JWKSet.load(file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ParseException e) {
      throw new IllegalStateException("The signing keys in " + file + " cannot be read", e);
    }
  }

  private static JWKSet generated() {
    try {
      return new JWKSet(
          new RSAKeyGenerator(2048)
              .keyUse(KeyUse.SIGNATURE)
              .algorithm(JWSAlgorithm.RS256)
              .keyIDFromThumbprint(true)
              .generate());
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }
}
