package org.ninefifteen.kit.idempotency;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.kit.model.Rejected;
import org.ninefifteen.kit.problem.Fault;
import org.ninefifteen.kit.problem.InvalidRequest;

/**
 * One try of a client to have something done; with a key it may try again. The client's key is
 * never kept, and both of what is kept are made with it: a body holds what was told of people, and
 * a plain digest lets whoever reads the store find out by guessing.
 *
 * @param key of the agency and the path, made with the {@code Idempotency-Key}; null without one
 * @param digest of the body, made with the same
 */
public record Attempt(@Nullable String key, @Nullable String digest) {

  private static final int LONGEST_KEY = 200;

  /**
   * A request as it came.
   *
   * @param path of the request: the same key on another path is another attempt
   */
  public static Attempt of(String agency, String path, @Nullable String key, byte[] body) {
    if (key == null) {
      return new Attempt(null, null);
    }
    if (key.isBlank() || key.length() > LONGEST_KEY) {
      throw new InvalidRequest(
          List.of(new Fault("Idempotency-Key", "out-of-range", "1 to 200 characters.")));
    }
    return new Attempt(
        made(key, "key", (agency + " " + path).getBytes(UTF_8)), made(key, "body", body));
  }

  /** What to remember of it. */
  public Optional<Answered> answered(Answer answer) {
    return key == null || digest == null
        ? Optional.empty()
        : Optional.of(new Answered(key, digest, answer));
  }

  /** The answer that this attempt got before, if one of these was it. */
  public Optional<Answer> earlierAnswer(List<Answered> answered) {
    return answered.stream().filter(each -> each.key().equals(key)).findFirst().map(this::sameBody);
  }

  private Answer sameBody(Answered before) {
    if (!before.digest().equals(digest)) {
      throw Rejected.unacceptable(
          "idempotency-key-reused", "This Idempotency-Key came before with another body.");
    }
    return before.answer();
  }

  /** HMAC-SHA256; the use keeps the one from standing for the other. */
  private static String made(String key, String use, byte[] of) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key.getBytes(UTF_8), "HmacSHA256"));
      mac.update((use + " ").getBytes(UTF_8));
      return HexFormat.of().formatHex(mac.doFinal(of));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java platform has HMAC-SHA256.", e);
    }
  }
}
