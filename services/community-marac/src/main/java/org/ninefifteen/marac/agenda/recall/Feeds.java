package org.ninefifteen.marac.agenda.recall;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.marac.memory.SignalDocuments;
import org.ninefifteen.marac.model.Feed;
import org.ninefifteen.marac.model.Partnership;
import org.ninefifteen.marac.model.Partnership.Agency;
import org.ninefifteen.marac.signals.model.SignalId;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Says of each agency that is expected to speak when it last did. */
@Component
class Feeds {

  /** Sixteen digits of milliseconds and a space stand before the name of the last signal. */
  private static final int NAME_STARTS = 17;

  private final Recall recall;

  Feeds(Recall recall) {
    this.recall = recall;
  }

  Mono<List<Feed>> of(Partnership partnership, Instant asOf) {
    List<Agency> speaking =
        partnership.agencies().stream().filter(a -> !a.streams().isEmpty()).toList();
    List<String> names =
        speaking.stream().flatMap(agency -> names(partnership, agency).stream()).toList();
    return recall
        .feeds(names)
        .map(found ->
            speaking.stream().map(agency -> feed(partnership, agency, found, asOf)).toList());
  }

  private static List<String> names(Partnership partnership, Agency agency) {
    return agency.streams().stream()
        .sorted()
        .map(stream -> partnership.id() + "|" + agency.id() + "|" + stream)
        .toList();
  }

  private static Feed feed(
      Partnership partnership, Agency agency, Map<String, Document> found, Instant asOf) {
    String last =
        names(partnership, agency).stream()
            .map(found::get)
            .filter(Objects::nonNull)
            .map(feed -> feed.getString("last"))
            .max(String::compareTo)
            .orElse(null);
    Instant spoke = last == null ? null : spoke(last);
    return new Feed(
        agency.id(),
        agency.name(),
        agency.streams().stream().sorted().toList(),
        spoke,
        signal(last),
        Feed.State.of(spoke, asOf, partnership.policy().silentAfter()));
  }

  private static Instant spoke(String last) {
    return Instant.ofEpochMilli(Long.parseLong(last.substring(0, NAME_STARTS - 1)));
  }

  private static @Nullable SignalId signal(@Nullable String last) {
    return last == null ? null : SignalDocuments.id(last.substring(NAME_STARTS));
  }
}
