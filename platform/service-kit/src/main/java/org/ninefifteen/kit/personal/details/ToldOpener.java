package org.ninefifteen.kit.personal.details;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.kit.personal.Sealer;
import org.ninefifteen.kit.personal.Unsealing;
import org.ninefifteen.kit.personal.details.Shown.OfSubject;
import org.ninefifteen.kit.personal.model.Opening;
import org.ninefifteen.kit.personal.model.Opening.Erased;
import org.ninefifteen.kit.personal.model.Opening.Opened;
import org.ninefifteen.kit.personal.model.Sealed;
import org.ninefifteen.kit.personal.model.SealedDetails;
import org.ninefifteen.kit.personal.model.SealedText;
import reactor.core.publisher.Mono;

/** Opens what {@link ToldSealer} sealed, for one answer alone. */
public final class ToldOpener {

  private static final String TEXT = "text";

  private final Sealer sealer;

  public ToldOpener(Sealer sealer) {
    this.sealer = sealer;
  }

  public Mono<Shown> open(String partnership, @Nullable Sealed sealed) {
    return sealed == null
        ? Mono.just(Shown.NOTHING)
        : sealer.unsealing(partnership, subjects(sealed)).map(keys -> shown(keys, sealed));
  }

  private static Set<String> subjects(Sealed sealed) {
    Set<String> subjects = new TreeSet<>();
    sealed.details().forEach(each -> subjects.add(each.subject()));
    if (sealed.text() != null) {
      subjects.addAll(sealed.text().subjects());
    }
    return subjects;
  }

  private static Shown shown(Unsealing keys, Sealed sealed) {
    List<OfSubject> subjects =
        sealed.details().stream().map(details -> shown(keys, details)).toList();
    SealedText text = sealed.text();
    if (text == null) {
      return new Shown(null, null, subjects);
    }
    return switch (keys.open(text.subjects(), TEXT, text.event(), text.text())) {
      case Opened opened -> new Shown(opened.text().reveal(), null, subjects);
      case Erased erased -> new Shown(null, erased, subjects);
    };
  }

  /** One key for all fields: with one of them erased they all are. */
  private static OfSubject shown(Unsealing keys, SealedDetails details) {
    Map<String, String> opened = new TreeMap<>();
    for (Map.Entry<String, String> field : details.fields().entrySet()) {
      Opening opening =
          keys.open(details.subject(), field.getKey(), details.event(), field.getValue());
      switch (opening) {
        case Opened text -> opened.put(field.getKey(), text.text().reveal());
        case Erased erased -> {
          return new OfSubject(details.subject(), Map.of(), erased);
        }
      }
    }
    return new OfSubject(details.subject(), opened, null);
  }
}
