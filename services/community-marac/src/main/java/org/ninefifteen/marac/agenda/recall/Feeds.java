package org.ninefifteen.marac.agenda.recall;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.bson.Document;
import org.ninefifteen.kit.access.Reach;
import org.ninefifteen.marac.memory.model.Said;
import org.ninefifteen.marac.model.Feed;
import org.ninefifteen.marac.model.Partnership;
import org.ninefifteen.marac.model.Partnership.Agency;
import org.ninefifteen.marac.signals.model.Limit;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Says of each agency that is expected to speak when it last did. */
@Component
class Feeds {

  private final Recall recall;

  Feeds(Recall recall) {
    this.recall = recall;
  }

  Mono<List<Feed>> of(Partnership partnership, Instant asOf) {
    List<Agency> speaking =
        partnership.agencies().stream().filter(a -> !a.streams().isEmpty()).toList();
    List<String> names = speaking.stream().flatMap(agency -> names(agency).stream()).toList();
    return recall
        .feeds(Reach.ofService(partnership.id()), names)
        .map(found ->
            speaking.stream().map(agency -> feed(partnership, agency, found, asOf)).toList());
  }

  private static List<String> names(Agency agency) {
    return agency.streams().stream().sorted().map(stream -> agency.id() + "|" + stream).toList();
  }

  private static Feed feed(
      Partnership partnership, Agency agency, Map<String, Document> found, Instant asOf) {
    List<Document> streams =
        names(agency).stream().map(found::get).filter(Objects::nonNull).toList();
    Optional<Said> last = last(streams, "last");
    Instant spoke = last.map(Said::at).orElse(null);
    return new Feed(
        agency.id(),
        agency.name(),
        agency.streams().stream().sorted().toList(),
        spoke,
        last.map(Said::signal).orElse(null),
        Feed.State.of(spoke, asOf, partnership.policy().silentAfter()),
        last.flatMap(said -> Limit.of(agency.id(), said.audience())).orElse(null),
        last.filter(said -> !said.audience().isEmpty())
            .flatMap(said -> last(streams, "open"))
            .map(Said::at)
            .orElse(null));
  }

  private static Optional<Said> last(List<Document> streams, String field) {
    return streams.stream()
        .map(stream -> stream.getString(field))
        .filter(Objects::nonNull)
        .max(String::compareTo)
        .map(Said::of);
  }
}
