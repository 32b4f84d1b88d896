package org.ninefifteen.kit.personal.details;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.kit.events.Marking;
import org.ninefifteen.kit.personal.Matching;
import org.ninefifteen.kit.personal.Sealer;
import org.ninefifteen.kit.personal.Sealing;
import org.ninefifteen.kit.personal.model.RecordKey;
import org.ninefifteen.kit.personal.model.Sealed;
import org.ninefifteen.kit.personal.model.SealedDetails;
import org.ninefifteen.kit.personal.model.SealedText;
import org.ninefifteen.kit.personal.model.Secret;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Seals what a request tells, once: the store and the event hold the same. */
public final class ToldSealer {

  private static final String TEXT = "text";

  private final Sealer sealer;
  private final Matching matching;

  public ToldSealer(Sealer sealer, Matching matching) {
    this.sealer = sealer;
    this.matching = matching;
  }

  /**
   * Seals it for the event that will carry it, and lets those be found of whom enough is told.
   *
   * @param agency that tells it, whose references are its own
   * @param record that will keep it
   */
  public Mono<Sealed> seal(
      String partnership, String agency, RecordKey record, String event, Told told) {
    return sealer
        .sealing(partnership, told.subjects(record.subject()), record)
        .map(keys -> sealed(keys, record.subject(), event, told))
        .flatMap(sealed -> remember(partnership, agency, told).thenReturn(sealed));
  }

  private Mono<Void> remember(String partnership, String agency, Told told) {
    return Flux.fromIterable(told.details())
        .flatMap(each -> matching.remember(partnership, each.subject(), each.traits(agency)))
        .then();
  }

  private static Sealed sealed(Sealing keys, String record, String event, Told told) {
    List<SealedDetails> details =
        told.details().stream().map(each -> details(keys, event, each)).toList();
    return new Sealed(
        told.disclosure(),
        told.marking() == Marking.OFFICIAL_SENSITIVE,
        details,
        text(keys, record, event, told));
  }

  private static SealedDetails details(Sealing keys, String event, Details details) {
    String subject = details.subject();
    Map<String, String> fields =
        details.fields().entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey,
                    field -> keys.seal(subject, field.getKey(), event, field.getValue())));
    return new SealedDetails(event, subject, fields);
  }

  private static @Nullable SealedText text(Sealing keys, String record, String event, Told told) {
    Secret text = told.text();
    if (text == null) {
      return null;
    }
    List<String> subjects = List.copyOf(told.subjectsOfText(record));
    return new SealedText(event, subjects, keys.seal(subjects, TEXT, event, text));
  }
}
