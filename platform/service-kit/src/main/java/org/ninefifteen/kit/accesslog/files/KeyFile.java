package org.ninefifteen.kit.accesslog.files;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ninefifteen.kit.accesslog.model.SigningKey;
import org.ninefifteen.kit.accesslog.model.TrustedKey;
import org.ninefifteen.kit.secret.OwnerOnly;

/**
 * Keys as PEM. The key's file holds both halves, as {@code openssl genpkey -algorithm ed25519} and
 * {@code openssl pkey -pubout} write them; the public half alone is what is handed out.
 */
public final class KeyFile {

  private static final Pattern BLOCK =
      Pattern.compile("-----BEGIN (PRIVATE|PUBLIC) KEY-----([^-]+)-----END");

  private KeyFile() {}

  /**
   * Reads the key.
   *
   * @param create whether a file that is not there is made, for its owner alone, and beside it one
   *     with the public half, named {@code .pub}
   */
  public static SigningKey read(Path file, boolean create) throws IOException {
    if (create && !Files.exists(file)) {
      SigningKey key = SigningKey.generated();
      OwnerOnly.create(file, pem(key).getBytes(US_ASCII));
    }
    OwnerOnly.check(file);
    SigningKey key = read(file);
    if (create) {
      Files.writeString(Path.of(file + ".pub"), pem(key.trusted()), US_ASCII);
    }
    return key;
  }

  private static SigningKey read(Path file) throws IOException {
    String pem = Files.readString(file, US_ASCII);
    try {
      KeyFactory ed25519 = KeyFactory.getInstance("Ed25519");
      PrivateKey secret = ed25519.generatePrivate(new PKCS8EncodedKeySpec(block(pem, "PRIVATE")));
      return new SigningKey(new KeyPair(publicKey(pem), secret));
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      throw new IOException(file + " holds no private and public Ed25519 key.", e);
    }
  }

  /** The public half: from the key's own file, or from one that holds nothing else. */
  public static TrustedKey readPublic(Path file) throws IOException {
    try {
      return new TrustedKey(publicKey(Files.readString(file, US_ASCII)));
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      throw new IOException(file + " holds no public Ed25519 key.", e);
    }
  }

  /** Both halves, as {@link #read} takes them. */
  public static String pem(SigningKey key) {
    return pem("PRIVATE", key.pair().getPrivate().getEncoded()) + pem(key.trusted());
  }

  public static String pem(TrustedKey key) {
    return pem("PUBLIC", key.key().getEncoded());
  }

  private static String pem(String kind, byte[] der) {
    return "-----BEGIN %1$s KEY-----\n%2$s\n-----END %1$s KEY-----\n"
        .formatted(kind, Base64.getEncoder().encodeToString(der));
  }

  private static PublicKey publicKey(String pem) throws GeneralSecurityException {
    return KeyFactory.getInstance("Ed25519")
        .generatePublic(new X509EncodedKeySpec(block(pem, "PUBLIC")));
  }

  private static byte[] block(String pem, String kind) {
    Matcher blocks = BLOCK.matcher(pem);
    while (blocks.find()) {
      if (blocks.group(1).equals(kind)) {
        return Base64.getMimeDecoder().decode(blocks.group(2));
      }
    }
    throw new IllegalArgumentException("There is no block " + kind + " KEY.");
  }
}
