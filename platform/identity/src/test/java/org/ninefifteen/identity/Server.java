package org.ninefifteen.identity;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.net.URI;
import java.nio.file.Path;
import org.ninefifteen.identity.secrets.ClearSecrets;
import org.ninefifteen.testkit.FreePort;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The authorization server as its clients see it, on a free port. */
record Server(ConfigurableApplicationContext context, String issuer, Path folder)
    implements AutoCloseable {
  static final String CONSOLE = "http://localhost:18080";

  static Server start(Path folder) {
    return start(folder, FreePort.find());
  }

  static Server start(Path folder, int port) {
    var context =
        new SpringApplicationBuilder(IdentityApplication.class)
            .bannerMode(Banner.Mode.OFF)
            .registerShutdownHook(false)
            .run(
                "--spring.config.name=identity",
                "--server.port=" + port,
                "--identity.folder=" + folder,
                "--identity.consoles=" + CONSOLE + ",http://127.0.0.1:18080");
    return new Server(context, "http://localhost:" + port, folder);
  }

  URI at(String path) {
    return URI.create(issuer + path);
  }

  int port() {
    return at("/").getPort();
  }

  String secret(String name) {
    return new ClearSecrets(folder).of(name).orElseThrow();
  }

  /** As a service reads it: the signature by the published keys alone. */
  JWTClaimsSet verified(String token) throws Exception {
    var keys = JWKSet.load(at("/oauth2/jwks").toURL());
    var processor = new DefaultJWTProcessor<SecurityContext>();
    processor.setJWSKeySelector(
        new JWSVerificationKeySelector<>(JWSAlgorithm.RS256, new ImmutableJWKSet<>(keys)));
    return processor.process(token, null);
  }

  @Override
  public void close() {
    context.close();
  }
}
