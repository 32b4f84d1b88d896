package org.ninefifteen.contacts.words;

import org.jspecify.annotations.Nullable;
import org.ninefifteen.kit.Ids;
import org.ninefifteen.kit.personal.details.Told;
import org.ninefifteen.kit.personal.details.ToldSealer;
import org.ninefifteen.kit.personal.model.RecordKey;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Seals what is told of a person before anything of it is kept. */
@Component
public final class WordsSealer {

  private final ToldSealer sealer;
  private final Ids ids;

  WordsSealer(ToldSealer sealer, Ids ids) {
    this.sealer = sealer;
    this.ids = ids;
  }

  public Mono<Words> seal(String partnership, String agency, String contact, @Nullable Told told) {
    String event = ids.next();
    return told == null
        ? Mono.just(new Words(event, null))
        : sealer
            .seal(partnership, agency, RecordKey.without("hotspot-contacts", contact), event, told)
            .map(sealed -> new Words(event, sealed));
  }
}
