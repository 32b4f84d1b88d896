package org.ninefifteen.kit.idempotency;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.kit.model.Rejected;
import org.ninefifteen.kit.problem.Fault;
import org.ninefifteen.kit.problem.InvalidRequest;

/**
 * One try of a client to have something done; with a key it may try again.
 *
 * @param key the {@code Idempotency-Key} within the client's agency and path; null without one
 * @param digest SHA-256 of the body
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
    return new Attempt(agency + " " + path + " " + key, sha256(body));
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

  private static String sha256(byte[] body) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256.", e);
    }
  }
}
