package org.ninefifteen.console.marac.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The agenda of one call: the live preview, the frozen one, or a day without a call. */
public record Agenda(
    String partnership,
    String name,
    LocalDate date,
    Status status,
    String marking,
    ZoneId zone,
    @Nullable Window window,
    @Nullable Instant frozenAt,
    @Nullable String policyVersion,
    @Nullable String checksum,
    @Nullable LocalDate previous,
    @Nullable LocalDate next,
    @Nullable String revision,
    @Nullable Counts counts,
    List<Item> items,
    List<LeftOff> leftOff,
    @Nullable SinceFreeze sinceFreeze,
    List<Feed> feeds) {

  public Agenda {
    items = Absent.asEmpty(items);
    leftOff = Absent.asEmpty(leftOff);
    feeds = Absent.asEmpty(feeds);
  }

  /** An item by its id, also of those that came after the freeze. */
  public Optional<Item> item(String id) {
    Stream<Item> since = sinceFreeze == null ? Stream.empty() : sinceFreeze.items().stream();
    return Stream.concat(items.stream(), since).filter(item -> item.id().equals(id)).findFirst();
  }

  public enum Status {
    ASSEMBLING,
    FROZEN,
    IN_SESSION,
    CONCLUDED,
    NOT_HELD
  }

  /** What the call claims: what was recorded from one cut-off to the next. */
  public record Window(Instant from, Instant cutoff, int hours) {}

  public record Counts(int items, int signals, int leftOff, int late, int outstandingActions) {}

  /** How many signals were left off for one reason. */
  public record LeftOff(String reason, String sentence, int count) {}

  /** What came after the freeze: it belongs to the next call. */
  public record SinceFreeze(List<Item> items, int signals) {
    public SinceFreeze {
      items = Absent.asEmpty(items);
    }
  }
}
