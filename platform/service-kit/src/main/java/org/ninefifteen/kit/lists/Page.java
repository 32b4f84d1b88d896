package org.ninefifteen.kit.lists;

import java.util.List;
import java.util.function.Function;

/**
 * A part of a list, as it is shown.
 *
 * @param page which, from 0
 * @param size how many items a full one has
 * @param total how many there are in all
 */
public record Page<T>(List<T> items, int page, int size, long total) {

  public Page {
    items = List.copyOf(items);
  }

  public static <T> Page<T> of(List<T> items, Paging paging, long total) {
    return new Page<>(items, paging.page(), paging.size(), total);
  }

  /** The same part, each item as something else. */
  public <V> Page<V> map(Function<? super T, ? extends V> item) {
    return new Page<>(items.stream().<V>map(item).toList(), page, size, total);
  }
}
