package org.ninefifteen.marac.parked;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.kit.problem.Fault;
import org.ninefifteen.marac.parked.kept.ParkedDocument;
import org.ninefifteen.marac.parked.kept.ParkedStore;
import org.ninefifteen.marac.parked.model.By;
import org.ninefifteen.marac.parked.model.DiscardReason;
import org.ninefifteen.marac.parked.model.Legible;
import org.ninefifteen.marac.parked.model.Message;
import org.ninefifteen.marac.parked.model.Parked;
import org.ninefifteen.marac.parked.model.Parked.State;

/** Parked records as they are answered. */
final class ParkedJson {

  private static final int LONGEST_BODY = 64 * 1024;
  private static final int LONGEST_HEADER = 1024;
  private static final int MOST_HEADERS = 100;

  private ParkedJson() {}

  /** One of a list: nothing of what it holds. */
  @Schema(name = "ParkedLine")
  record Line(
      String record,
      String topic,
      int partition,
      long offset,
      Instant parkedAt,
      String reason,
      State state,
      @Nullable Long version,
      boolean repaired,
      @Nullable By closed) {

    static Line of(ParkedDocument document) {
      Parked parked = document.parked();
      return new Line(
          document.id(),
          parked.spot().topic(),
          parked.spot().partition(),
          parked.spot().offset(),
          parked.at(),
          parked.reason(),
          parked.state(),
          document.version(),
          parked.repaired() != null,
          parked.closed());
    }
  }

  @Schema(name = "ParkedPage")
  record PageJson(List<Line> items, int page, int size, long total) {

    static PageJson of(ParkedStore.Page page) {
      List<Line> items = page.items().stream().map(Line::of).toList();
      return new PageJson(items, page.page(), page.size(), page.total());
    }
  }

  @Schema(name = "ParkedHeader")
  record HeaderJson(@Nullable Legible name, @Nullable Legible value) {}

  /** A message as it can be looked at: sealed words are sealed in it. */
  @Schema(name = "ParkedMessage")
  record MessageJson(@Nullable Legible key, List<HeaderJson> headers, @Nullable Legible body) {

    static MessageJson of(Message message) {
      List<HeaderJson> headers =
          message.headers().stream()
              .limit(MOST_HEADERS)
              .map(each ->
                  new HeaderJson(
                      Legible.of(
                          each.name().getBytes(java.nio.charset.StandardCharsets.UTF_8),
                          LONGEST_HEADER),
                      Legible.of(each.value(), LONGEST_HEADER)))
              .toList();
      return new MessageJson(
          Legible.of(message.key(), LONGEST_HEADER),
          headers,
          Legible.of(message.body(), LONGEST_BODY));
    }
  }

  /**
   * One of them whole.
   *
   * @param faults for which it would be parked again if it were sent now, as it came or repaired
   */
  @Schema(name = "ParkedRecord")
  record Whole(
      Line record,
      MessageJson came,
      @Nullable MessageJson repaired,
      @Nullable By repair,
      @Schema(description = "Why it was discarded") @Nullable DiscardReason because,
      @Schema(description = "Why it was discarded, in words: before there were codes")
          @Nullable String why,
      List<Fault> faults) {

    static Whole of(ParkedDocument document, TakingIn takingIn) {
      Parked parked = document.parked();
      Message repaired = parked.repaired();
      return new Whole(
          Line.of(document),
          MessageJson.of(parked.came()),
          repaired == null ? null : MessageJson.of(repaired),
          parked.repair(),
          parked.because(),
          parked.why(),
          takingIn.faults(parked.spot().topic(), parked.toSend()));
    }
  }
}
