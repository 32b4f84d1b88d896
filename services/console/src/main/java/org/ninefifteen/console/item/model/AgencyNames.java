package org.ninefifteen.console.item.model;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.console.marac.model.Feed;
import org.ninefifteen.console.words.model.Amounts;
import org.ninefifteen.console.words.model.Codes;

/** The names of the agencies on the call, by their ids. */
public record AgencyNames(Map<String, String> names) {

  public AgencyNames {
    names = Map.copyOf(names);
  }

  public static AgencyNames of(List<Feed> feeds) {
    return new AgencyNames(
        feeds.stream().collect(toMap(Feed::agency, Feed::called, (one, same) -> one)));
  }

  public String of(String agency) {
    return names.getOrDefault(agency, Codes.isCode(agency) ? Codes.title(agency) : agency);
  }

  /** "Kent Police and Medway Council Housing". */
  public @Nullable String and(List<String> agencies) {
    return agencies.isEmpty() ? null : Amounts.and(agencies.stream().map(this::of).toList());
  }
}
