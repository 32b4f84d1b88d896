package org.ninefifteen.kit.access.edge;

import static org.ninefifteen.kit.access.edge.Tokens.CANARY;
import static org.ninefifteen.kit.access.edge.Tokens.bearer;
import static org.ninefifteen.kit.access.edge.Tokens.good;
import static org.ninefifteen.kit.access.edge.Tokens.header;
import static org.ninefifteen.kit.access.edge.Tokens.one;
import static org.ninefifteen.kit.access.edge.Tokens.token;

import com.nimbusds.jose.util.Base64URL;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Headers and texts that are no token at all, or more than one. */
final class FormAttacks {

  private FormAttacks() {}

  static Map<String, List<String>> all() {
    Map<String, List<String>> attacks = new LinkedHashMap<>();
    headers(attacks);
    texts(attacks);
    return attacks;
  }

  private static void headers(Map<String, List<String>> attacks) {
    attacks.put("no header", List.of());
    attacks.put("an empty header", List.of(""));
    attacks.put("a scheme alone", List.of("Bearer"));
    attacks.put("an empty token", List.of("Bearer "));
    attacks.put("no scheme", List.of(token()));
    attacks.put("another scheme", List.of(good().replace("Bearer", "Basic")));
    attacks.put("two good headers", List.of(good(), good()));
    attacks.put("a good and a bad header", List.of(good(), "Bearer " + CANARY));
    attacks.put("two tokens in one header", List.of(good() + "," + good()));
    attacks.put("a huge token", List.of("Bearer " + "a".repeat(20_000) + ".b.c"));
    attacks.put("a huge good token", List.of(bearer(it -> it.claim("x", "y".repeat(9_000)))));
  }

  private static void texts(Map<String, List<String>> attacks) {
    attacks.put("rubbish", one(CANARY));
    attacks.put("garbage as base64", one("%%%.@@@.***"));
    attacks.put("base64 that is no JSON", one("AAAA.BBBB.CCCC"));
    attacks.put("a token of two parts", one("e30.e30"));
    attacks.put("a token of four parts", one(token() + ".AAAA"));
    attacks.put("an encrypted token", one("e30.e30.e30.e30.e30"));
    attacks.put("an illegal character at the end", one(token() + "!"));
    attacks.put("padding at the end", one(token() + "=="));
    attacks.put("a blank within", one(token().replaceFirst("\\.", " .")));
    attacks.put("a header of deep arrays", one(Base64URL.encode("[".repeat(3_000)) + ".e30.AAAA"));
    attacks.put("claims that are an array", one(raw("[]")));
    attacks.put(
        "claims that name one thing twice",
        one(raw("{\"sub\":\"a\",\"sub\":\"b\",\"aud\":\"nine-fifteen\"}")));
  }

  /** Signed by us, whatever it is. */
  private static String raw(String payload) {
    String signature = good().replaceAll("^.*\\.", "");
    return Base64URL.encode(header(it -> {}).toString())
        + "."
        + Base64URL.encode(payload)
        + "."
        + signature;
  }
}
