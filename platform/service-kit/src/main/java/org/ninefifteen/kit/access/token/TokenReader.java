package org.ninefifteen.kit.access.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.JWTProcessor;
import java.text.ParseException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.kit.Partnerships;
import org.ninefifteen.kit.access.AccessProperties;
import org.ninefifteen.kit.access.Caller;

/** Verifies a token and reads who it speaks for. It blocks where the issuer's keys are unknown. */
public final class TokenReader {

  private static final Pattern SIGNED = Pattern.compile("[\\w-]+\\.[\\w-]+\\.[\\w-]+");
  private static final Pattern SCOPE = Pattern.compile("[a-z0-9]+([.-][a-z0-9]+)*");

  private final JWTProcessor<SecurityContext> verification;
  private final AccessProperties properties;
  private final Partnerships partnerships;

  TokenReader(
      JWTProcessor<SecurityContext> verification,
      AccessProperties properties,
      Partnerships partnerships) {
    this.verification = verification;
    this.properties = properties;
    this.partnerships = partnerships;
  }

  /** What a token said. */
  record Read(Caller caller, Instant until) {}

  /**
   * Reads a token.
   *
   * @throws Denied when it opens nothing
   * @throws KeysAway when that cannot be known now
   */
  Read read(String token) {
    if (!SIGNED.matcher(token).matches()) {
      throw new Denied();
    }
    try {
      return read(verification.process(token, null));
    } catch (RateLimitReachedException e) {
      // Its key is unknown, and the keys were asked for a moment ago.
      throw new Denied();
    } catch (KeySourceException e) {
      throw new KeysAway(e);
    } catch (ParseException | BadJOSEException | JOSEException | IllegalArgumentException e) {
      throw new Denied();
    }
  }

  private Read read(JWTClaimsSet claims) throws ParseException {
    String partnership = claims.getStringClaim("partnership");
    String id = claims.getSubject();
    if (!partnerships.ids().contains(partnership) || id.isBlank()) {
      throw new Denied();
    }
    Caller caller = new Caller(id, partnership, Set.copyOf(texts(claims, "agencies")), can(claims));
    return new Read(caller, claims.getExpirationTime().toInstant());
  }

  private Set<String> can(JWTClaimsSet claims) throws ParseException {
    Set<String> scopes = new HashSet<>(properties.scopesOf(texts(claims, "roles")));
    scopes.addAll(scopes(claims.getClaim("scope"), claims));
    scopes.removeIf(scope -> !SCOPE.matcher(scope).matches());
    return scopes;
  }

  /** A text with spaces by the standard; some issuers write an array. */
  private static List<String> scopes(@Nullable Object scope, JWTClaimsSet claims)
      throws ParseException {
    return scope instanceof String text ? List.of(text.split(" ")) : texts(claims, "scope");
  }

  private static List<String> texts(JWTClaimsSet claims, String name) throws ParseException {
    List<String> texts = claims.getStringListClaim(name);
    return texts == null ? List.of() : texts.stream().filter(Objects::nonNull).toList();
  }
}
