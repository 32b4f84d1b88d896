package org.ninefifteen.kit.access.token;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSetCacheRefreshEvaluator;
import com.nimbusds.jose.jwk.source.JWKSetRetrievalException;
import com.nimbusds.jose.jwk.source.JWKSetSource;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jose.util.ResourceRetriever;
import java.io.IOException;
import java.net.URI;
import java.text.ParseException;
import java.util.Map;

/** The keys that an issuer signs with, found by its OpenID Connect discovery. It blocks. */
final class IssuerKeys implements JWKSetSource<SecurityContext> {

  private static final int PATIENCE_MILLIS = 2_000;
  private static final int LARGEST = 200_000;

  private final String issuer;
  private final ResourceRetriever web =
      new DefaultResourceRetriever(PATIENCE_MILLIS, PATIENCE_MILLIS, LARGEST);

  private volatile boolean answers = true;

  IssuerKeys(String issuer) {
    this.issuer = issuer;
  }

  /** As far as is known: the keys are asked for when a token wants them, and kept for a while. */
  boolean answers() {
    return answers;
  }

  @Override
  public JWKSet getJWKSet(
      JWKSetCacheRefreshEvaluator evaluator, long currentTime, SecurityContext context)
      throws KeySourceException {
    try {
      JWKSet keys = JWKSet.parse(content(discovered()));
      answers = true;
      return keys;
    } catch (IOException | ParseException | IllegalArgumentException e) {
      answers = false;
      throw new JWKSetRetrievalException("The issuer's keys are not to be had.", e);
    }
  }

  private String discovered() throws IOException, ParseException {
    String slash = issuer.endsWith("/") ? "" : "/";
    Map<String, Object> said =
        JSONObjectUtils.parse(content(issuer + slash + ".well-known/openid-configuration"));
    if (!issuer.equals(JSONObjectUtils.getString(said, "issuer"))) {
      throw new IOException("At the issuer's address somebody else answers.");
    }
    return JSONObjectUtils.getString(said, "jwks_uri");
  }

  private String content(String address) throws IOException {
    return web.retrieveResource(URI.create(address).toURL()).getContent();
  }

  @Override
  public void close() {}
}
