package org.ninefifteen.kit.access.edge;

import static org.ninefifteen.kit.access.edge.Tokens.CANARY;
import static org.ninefifteen.kit.access.edge.Tokens.IDENTITY;
import static org.ninefifteen.kit.access.edge.Tokens.bearer;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.ninefifteen.testkit.identity.TokenSpec;

/** Tokens that were well signed and are not for us, or not any more, or say no sense. */
final class ClaimAttacks {

  private ClaimAttacks() {}

  static Map<String, List<String>> all() {
    Map<String, List<String>> attacks = new LinkedHashMap<>();
    Instant now = Instant.now();
    Instant longAgo = now.minus(2, ChronoUnit.HOURS);
    attacks.put("expired", bad(it -> it.validBetween(longAgo, now.minus(1, ChronoUnit.HOURS))));
    attacks.put("just expired", bad(it -> it.validBetween(longAgo, now.minusSeconds(40))));
    attacks.put(
        "not yet valid", bad(it -> it.validBetween(now.plusSeconds(600), now.plusSeconds(900))));
    attacks.put("without an end", bad(it -> it.claim("exp", null)));
    attacks.put("an end that is a text", bad(it -> it.claim("exp", "never")));
    attacks.put("without audience", bad(it -> it.claim("aud", null)));
    attacks.put("another audience", bad(it -> it.audience("somebody-else")));
    attacks.put(
        "an audience that starts like ours", bad(it -> it.audience("nine-fifteen-console")));
    attacks.put("our audience in capitals", bad(it -> it.audience("Nine-Fifteen")));
    attacks.put("our audience with a blank", bad(it -> it.audience("nine-fifteen ")));
    attacks.put("our audience within a text", bad(it -> it.claim("aud", "x nine-fifteen")));
    attacks.put("another issuer", bad(it -> it.claim("iss", "https://" + CANARY)));
    attacks.put("our issuer with a slash", bad(it -> it.claim("iss", IDENTITY.issuer() + "/")));
    attacks.put("without issuer", bad(it -> it.claim("iss", null)));
    attacks.put("without subject", bad(it -> it.claim("sub", null)));
    attacks.put("a blank subject", bad(it -> it.subject(" ")));
    attacks.put("without partnership", bad(it -> it.claim("partnership", null)));
    attacks.put("a partnership that nobody serves", bad(it -> it.partnership("narnia")));
    attacks.put(
        "two partnerships", bad(it -> it.claim("partnership", List.of("medway", "camden"))));
    attacks.put("agencies as a text", bad(it -> it.claim("agencies", "kent-police")));
    attacks.put("agencies as numbers", bad(it -> it.claim("agencies", List.of(1, 2))));
    attacks.put("roles as an object", bad(it -> it.claim("roles", Map.of("operator", true))));
    attacks.put("a scope that is a number", bad(it -> it.claim("scope", 7)));
    return attacks;
  }

  private static List<String> bad(Consumer<TokenSpec> said) {
    return List.of(bearer(said));
  }
}
