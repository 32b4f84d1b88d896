package org.ninefifteen.kit.personal;

import com.google.crypto.tink.Aead;
import org.ninefifteen.kit.personal.model.Opening.Erased;

/** A subject's key, or what stands where it was. */
sealed interface SubjectKey {

  record Live(Aead aead) implements SubjectKey {}

  record Destroyed(Erased tombstone) implements SubjectKey {}
}
