package org.ninefifteen.console.accesslog.model;

import java.util.List;

/**
 * What a log tells when it is searched.
 *
 * @param items the newest of them, the newest first
 * @param total of all that there are
 */
public record Told(List<Entry> items, long total) {
  public Told {
    items = items == null ? List.of() : List.copyOf(items);
  }
}
