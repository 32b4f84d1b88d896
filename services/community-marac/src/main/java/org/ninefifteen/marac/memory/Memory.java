package org.ninefifteen.marac.memory;

import java.time.Instant;
import java.util.List;
import org.ninefifteen.marac.memory.model.Horizon;
import org.ninefifteen.marac.memory.model.Noted;
import org.ninefifteen.marac.memory.model.PageEntry;
import org.ninefifteen.marac.memory.model.PageId;
import org.ninefifteen.marac.memory.model.Spoken;
import org.ninefifteen.marac.signals.model.Signal;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Keeps signals. Each part may be written any number of times, so a crash between them is none. */
@Component
public class Memory {

  private final InboxStore inbox;
  private final PageStore pages;
  private final FeedStore feeds;
  private final Horizon horizon;

  Memory(InboxStore inbox, PageStore pages, FeedStore feeds, Horizon horizon) {
    this.inbox = inbox;
    this.pages = pages;
    this.feeds = feeds;
    this.horizon = horizon;
  }

  /**
   * Ends when all is stored. A backfill goes to the pages alone: it is no news of anyone. The pages
   * are put together while the store already works on the inbox.
   */
  public Mono<Void> keep(List<Noted> noted) {
    List<Signal> news =
        noted.stream().map(Noted::signal).filter(s -> !s.origin().history()).toList();
    List<Signal> recent = news.stream().filter(this::isRecent).toList();
    return Mono.when(
        inbox.take(recent),
        Mono.defer(() -> pages.write(entries(noted))),
        Mono.defer(() -> feeds.heard(news.stream().map(Signal::origin).toList())));
  }

  /** When each agency last spoke, a backfill aside. */
  public Flux<Spoken> spoken() {
    return feeds.all();
  }

  private boolean isRecent(Signal signal) {
    Instant recorded = signal.origin().recordedAt();
    return !recorded.isBefore(horizon.ofNews(signal.origin().partnership()));
  }

  private List<PageEntry> entries(List<Noted> noted) {
    return noted.stream().flatMap(n -> n.entries().stream()).filter(this::isKept).toList();
  }

  /** What stands until something else is said, such as where a camera is, has no age. */
  private boolean isKept(PageEntry entry) {
    Instant recorded = entry.trace().recordedAt();
    return entry.page().period().equals(PageId.STANDING)
        || !recorded.isBefore(horizon.ofPages(entry.page().partnership()));
  }
}
