package org.ninefifteen.kit.lists;

import org.ninefifteen.kit.problem.Fields;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;

/** Which part of a list is asked for. */
public record Paging(int page, int size) {

  private static final int LAST = 10_000;
  private static final int USUAL = 50;
  private static final int MOST = 200;

  /** Reads {@code page} and {@code size}, as {@link Paged} says them for OpenAPI. */
  public static Paging read(Fields query) {
    return read(query, MOST);
  }

  /**
   * The same of a list whose items are small.
   *
   * @param most items of a page
   */
  public static Paging read(Fields query, int most) {
    Integer page = query.optionalNumber("page", 0, LAST);
    Integer size = query.optionalNumber("size", 1, most);
    return new Paging(page == null ? 0 : page, size == null ? USUAL : size);
  }

  public Pageable by(Sort sort) {
    return PageRequest.of(page, size, sort);
  }
}
