package org.ninefifteen.console.signin.begun;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Closes what a browser keeps for us: nobody reads or makes it but who knows our secret, which
 * another instance does, and this one after a restart.
 */
final class Seal {

  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;
  private static final String HASH = "HmacSHA256";

  /** A key of its own, so that what is sealed says nothing of the secret in another use. */
  private static final String USE = "a sign-in on its way";

  private final SecretKey key;
  private final SecureRandom random = new SecureRandom();

  Seal(String secret) {
    try {
      Mac mac = Mac.getInstance(HASH);
      mac.init(new SecretKeySpec(secret.getBytes(UTF_8), HASH));
      this.key = new SecretKeySpec(mac.doFinal(USE.getBytes(UTF_8)), "AES");
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java platform has this hash", e);
    }
  }

  String close(byte[] content) {
    byte[] nonce = new byte[NONCE];
    random.nextBytes(nonce);
    try {
      byte[] closed = cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(content);
      byte[] all = Arrays.copyOf(nonce, NONCE + closed.length);
      System.arraycopy(closed, 0, all, NONCE, closed.length);
      return Base64.getUrlEncoder().withoutPadding().encodeToString(all);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java platform has AES in this mode", e);
    }
  }

  /** Empty for what was not closed with this secret. */
  Optional<byte[]> open(String closed) {
    try {
      byte[] all = Base64.getUrlDecoder().decode(closed);
      byte[] nonce = Arrays.copyOf(all, NONCE);
      return Optional.of(
          cipher(Cipher.DECRYPT_MODE, nonce).doFinal(Arrays.copyOfRange(all, NONCE, all.length)));
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
    return cipher;
  }
}
