package org.ninefifteen.console.page.model;

import org.ninefifteen.console.words.model.Amounts;

/** Where a long list stands; pages count from 0, people from 1. */
public record Paging(int page, int size, int total) {

  public boolean isNeeded() {
    return total > size;
  }

  public boolean hasPrevious() {
    return page > 0;
  }

  public boolean hasNext() {
    return (page + 1) * size < total;
  }

  public String words() {
    return "Page %s of %s".formatted(Amounts.of(page + 1), Amounts.of(pages()));
  }

  private int pages() {
    return Math.max(1, (total + size - 1) / Math.max(1, size));
  }
}
