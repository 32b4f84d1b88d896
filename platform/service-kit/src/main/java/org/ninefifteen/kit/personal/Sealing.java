package org.ninefifteen.kit.personal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.ninefifteen.kit.personal.SubjectKey.Live;
import org.ninefifteen.kit.personal.model.Binding;
import org.ninefifteen.kit.personal.model.Secret;
import org.ninefifteen.kit.personal.model.SubjectId;

/** The keys at hand to seal with. What is sealed is Base64, and differs each time. */
public final class Sealing {

  private final String partnership;
  private final Map<String, SubjectKey> keys;

  Sealing(String partnership, Map<String, SubjectKey> keys) {
    this.partnership = partnership;
    this.keys = Map.copyOf(keys);
  }

  /** Seals what concerns one subject, for one field of one event. */
  public String seal(String subject, String field, String event, Secret text) {
    return seal(Set.of(subject), field, event, text);
  }

  /**
   * Seals what concerns several, under the key of each, one around the other: with any of them
   * destroyed it is gone.
   */
  public String seal(Collection<String> subjects, String field, String event, Secret text) {
    if (subjects.isEmpty()) {
      throw new IllegalArgumentException("Without a subject nothing would be sealed.");
    }
    byte[] sealed = text.reveal().getBytes(UTF_8);
    for (String subject : new TreeSet<>(subjects)) {
      sealed = layer(sealed, new Binding(new SubjectId(partnership, subject), field, event));
    }
    return Base64.getEncoder().encodeToString(sealed);
  }

  private byte[] layer(byte[] text, Binding binding) {
    if (!(keys.get(binding.subject().toString()) instanceof Live key)) {
      throw new IllegalArgumentException("Its key was not asked for.");
    }
    try {
      return key.aead().encrypt(text, binding.bytes());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("A text cannot be sealed.", e);
    }
  }
}
