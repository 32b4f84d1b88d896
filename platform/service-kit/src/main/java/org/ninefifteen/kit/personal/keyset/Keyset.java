package org.ninefifteen.kit.personal.keyset;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.prf.PrfSet;
import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Random;
import java.security.GeneralSecurityException;
import java.util.Base64;
import org.ninefifteen.kit.personal.model.SealBroken;

/** The keys of the installation: one wraps the keys of owners, one makes indexes of traits. */
public final class Keyset {

  private static final int KEY_BYTES = 32;
  private static final int INDEX_BYTES = 32;

  private final Aead wrapping;
  private final PrfSet matching;

  Keyset(Aead wrapping, PrfSet matching) {
    this.wrapping = wrapping;
    this.matching = matching;
  }

  /** A new key, wrapped for its owner: in another's place it does not unwrap. */
  public byte[] newKey(String owner) {
    try {
      return wrapping.encrypt(Random.randBytes(KEY_BYTES), owner.getBytes(UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("The keyset cannot wrap a key.", e);
    }
  }

  public Aead unwrap(byte[] wrapped, String owner) {
    try {
      return new AesGcmJce(wrapping.decrypt(wrapped, owner.getBytes(UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new SealBroken();
    }
  }

  /** The same for the same text, and to nobody without the key a hint of it. */
  public String index(String text) {
    try {
      byte[] index = matching.computePrimary(text.getBytes(UTF_8), INDEX_BYTES);
      return Base64.getUrlEncoder().withoutPadding().encodeToString(index);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("The keyset cannot make an index.", e);
    }
  }
}
