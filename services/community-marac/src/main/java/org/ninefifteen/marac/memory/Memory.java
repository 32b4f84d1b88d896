package org.ninefifteen.marac.memory;

import java.util.List;
import java.util.function.Function;
import org.ninefifteen.marac.memory.model.PageEntry;
import org.ninefifteen.marac.memory.model.Traces;
import org.ninefifteen.marac.signals.model.Signal;
import org.springframework.stereotype.Component;
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

  /** Ends when all is stored. A backfill goes to the pages alone: it is no news of anyone. */
  public Mono<Void> keep(List<Signal> signals, Function<Signal, Traces> traces) {
    List<Signal> news = signals.stream().filter(s -> !s.origin().history()).toList();
    List<PageEntry> entries =
        signals.stream().flatMap(s -> traces.apply(s).of(s).stream()).toList();
    return Mono.when(
        inbox.take(news),
        pages.write(entries),
        feeds.heard(news.stream().map(Signal::origin).toList()));
  }
}
