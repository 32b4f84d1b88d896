package org.ninefifteen.marac.erasure;

import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.ninefifteen.kit.access.Reach;
import org.ninefifteen.marac.erasure.model.Hold.By;
import org.ninefifteen.marac.erasure.model.PersonFile;
import org.ninefifteen.marac.people.ForPeople;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Erases whom nobody has had to do with for so long, in the same way as everybody else. */
@Component
@ForPeople
public class Lapses {

  private final Erasures erasures;
  private final PersonFileStore files;

  Lapses(Erasures erasures, PersonFileStore files) {
    this.erasures = erasures;
    this.files = files;
  }

  /** Of whom nothing may be destroyed now. */
  public Mono<Set<String>> held(Reach reach) {
    return files.held(reach).map(PersonFile::person).collect(Collectors.toSet());
  }

  /**
   * Done again, it changes nothing.
   *
   * @param policy whose decision it is, such as {@code retention 1}
   * @return false where a hold came between
   */
  public Mono<Boolean> lapse(
      Reach reach, String person, String decision, String policy, Instant at) {
    return files
        .change(reach, person, file -> file.lapse(decision, new By(policy, at)))
        .flatMap(file -> erasures.carryOut(reach, file))
        .map(PersonFile::isDecided);
  }
}
