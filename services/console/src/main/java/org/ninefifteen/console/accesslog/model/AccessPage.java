package org.ninefifteen.console.accesslog.model;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.console.page.model.Frame;
import org.ninefifteen.console.words.model.Amounts;
import org.ninefifteen.console.words.model.SpokenTimes;

/**
 * Who read what.
 *
 * @param isOwn whether it is about the records of the reader's agency alone
 * @param amount "1,204 entries, the newest first"; absent where there is none, or nobody was asked
 * @param away who did not answer
 * @param older the query of the page that goes on; absent at the end
 */
public record AccessPage(
    Frame frame,
    boolean isOwn,
    Search search,
    List<AccessLine> lines,
    @Nullable String amount,
    @Nullable String away,
    @Nullable String older) {

  public AccessPage {
    lines = List.copyOf(lines);
  }

  public static AccessPage of(
      Frame frame, boolean isOwn, Search search, List<Answer> answers, SpokenTimes times) {
    Newest newest = Newest.of(answers);
    return new AccessPage(
        frame,
        isOwn,
        search,
        newest.lines().stream().map(line -> AccessLine.of(line, times)).toList(),
        amount(newest, search, times),
        away(answers),
        newest.hasOlder() ? query(search, newest.end().toString()) : null);
  }

  /** The form once more, with what could not be read. */
  public static AccessPage unread(Frame frame, boolean isOwn, Search search) {
    return new AccessPage(frame, isOwn, search, List.of(), null, null, null);
  }

  public List<Keeper> keepers() {
    return List.of(Keeper.values());
  }

  public List<Deed> deeds() {
    return List.of(Deed.values());
  }

  public boolean isEmpty() {
    return lines.isEmpty() && !search.isFaulty();
  }

  /** The query of the first page of the same search; absent on the first. */
  public @Nullable String newest() {
    return search.before() == null ? null : query(search, null);
  }

  /** "Patrols does not answer"; absent where all do. */
  public static @Nullable String away(List<Answer> answers) {
    List<String> names =
        answers.stream().filter(Answer::isAway).map(answer -> answer.keeper().words()).toList();
    return names.isEmpty()
        ? null
        : Amounts.and(names) + (names.size() == 1 ? " does not answer" : " do not answer");
  }

  private static @Nullable String amount(Newest newest, Search search, SpokenTimes times) {
    if (newest.lines().isEmpty()) {
      return null;
    }
    Instant before = search.before();
    String entries = Amounts.of(newest.total(), "entry", "entries");
    return before == null
        ? entries + ", the newest first"
        : entries + " before " + times.at(before).exact();
  }

  private static String query(Search search, @Nullable String before) {
    Map<String, String> fields = new LinkedHashMap<>(search.fields());
    if (before != null) {
      fields.put("before", before);
    }
    return fields.entrySet().stream()
        .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
        .collect(Collectors.joining("&"));
  }
}
