package org.ninefifteen.marac.memory;

import java.util.List;
import org.ninefifteen.marac.memory.model.Noted;
import org.ninefifteen.marac.memory.model.PageEntry;
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

  Memory(InboxStore inbox, PageStore pages, FeedStore feeds) {
    this.inbox = inbox;
    this.pages = pages;
    this.feeds = feeds;
  }

  /**
   * Ends when all is stored. A backfill goes to the pages alone: it is no news of anyone. The pages
   * are put together while the store already works on the inbox.
   */
  public Mono<Void> keep(List<Noted> noted) {
    List<Signal> news =
        noted.stream().map(Noted::signal).filter(s -> !s.origin().history()).toList();
    return Mono.when(
        inbox.take(news),
        Mono.defer(() -> pages.write(entries(noted))),
        Mono.defer(() -> feeds.heard(news.stream().map(Signal::origin).toList())));
  }

  /** When each agency last spoke, a backfill aside. */
  public Flux<Spoken> spoken() {
    return feeds.all();
  }

  private static List<PageEntry> entries(List<Noted> noted) {
    return noted.stream().flatMap(n -> n.entries().stream()).toList();
  }
}
