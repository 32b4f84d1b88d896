package org.ninefifteen.kit.accesslog;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.ninefifteen.kit.accesslog.model.Entry;

/** Entries of one chain, and whoever waits for them. */
record Waiting(String chain, List<Entry> entries, CompletableFuture<Void> done) {

  Waiting(String chain, List<Entry> entries) {
    this(chain, List.copyOf(entries), new CompletableFuture<>());
  }
}
