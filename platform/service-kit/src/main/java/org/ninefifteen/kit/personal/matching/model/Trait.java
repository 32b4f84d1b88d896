package org.ninefifteen.kit.personal.matching.model;

import java.time.LocalDate;
import java.util.Optional;
import org.ninefifteen.kit.personal.model.Secret;

/** Something by which two agencies can find that they know the same subject. */
public sealed interface Trait {

  /** As it is compared; empty when there is nothing to compare. */
  Optional<String> normal();

  /** A name alone is shared by too many. */
  record Named(Secret name, LocalDate birthDate) implements Trait {

    @Override
    public Optional<String> normal() {
      return Optional.of(NormalName.of(name.reveal()))
          .filter(normal -> !normal.isEmpty())
          .map(normal -> "name|" + normal + "|" + birthDate);
    }

    @Override
    public String toString() {
      return "Named";
    }
  }

  /** What an agency calls the subject in a system of its own. */
  record Referred(String agency, Secret reference) implements Trait {

    @Override
    public Optional<String> normal() {
      return Optional.of(NormalName.ofReference(reference.reveal()))
          .filter(normal -> !normal.isEmpty())
          .map(normal -> "reference|" + agency + "|" + normal);
    }
  }
}
