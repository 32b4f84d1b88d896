package org.ninefifteen.kit.personal;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.Aead;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ninefifteen.kit.personal.SubjectKey.Destroyed;
import org.ninefifteen.kit.personal.SubjectKey.Live;
import org.ninefifteen.kit.personal.model.Binding;
import org.ninefifteen.kit.personal.model.Opening;
import org.ninefifteen.kit.personal.model.SealBroken;
import org.ninefifteen.kit.personal.model.Secret;
import org.ninefifteen.kit.personal.model.SubjectId;

/** The keys at hand to open with. */
public final class Unsealing {

  private final String partnership;
  private final Map<String, SubjectKey> keys;

  Unsealing(String partnership, Map<String, SubjectKey> keys) {
    this.partnership = partnership;
    this.keys = Map.copyOf(keys);
  }

  /**
   * Opens what {@link Sealing} sealed.
   *
   * @throws SealBroken when it was altered or belongs to another place
   */
  public Opening open(String subject, String field, String event, String sealed) {
    return open(Set.of(subject), field, event, sealed);
  }

  /** Opens what was sealed for several: erased, if one of them is. */
  public Opening open(Collection<String> subjects, String field, String event, String sealed) {
    return tombstone(subjects).orElseGet(() -> opened(subjects, field, event, sealed));
  }

  private Optional<Opening> tombstone(Collection<String> subjects) {
    return new TreeSet<>(subjects)
        .stream()
            .map(this::key)
            .filter(Destroyed.class::isInstance)
            .<Opening>map(key -> ((Destroyed) key).tombstone())
            .findFirst();
  }

  private Opening opened(Collection<String> subjects, String field, String event, String sealed) {
    try {
      byte[] text = Base64.getDecoder().decode(sealed);
      for (String subject : new TreeSet<>(subjects).descendingSet()) {
        text = aead(subject).decrypt(text, binding(subject, field, event).bytes());
      }
      return new Opening.Opened(new Secret(new String(text, UTF_8)));
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      throw new SealBroken();
    }
  }

  private Binding binding(String subject, String field, String event) {
    return new Binding(new SubjectId(partnership, subject), field, event);
  }

  private Aead aead(String subject) {
    if (key(subject) instanceof Live key) {
      return key.aead();
    }
    throw new SealBroken();
  }

  private SubjectKey key(String subject) {
    SubjectKey key = keys.get(new SubjectId(partnership, subject).toString());
    if (key == null) {
      throw new SealBroken();
    }
    return key;
  }
}
