package org.ninefifteen.cctv.wire;

import org.ninefifteen.kit.problem.Fields;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;

/** Which part of a list. */
public record Paging(int page, int size) {

  private static final int USUAL = 50;
  private static final int MOST = 500;

  public static Paging read(Fields query) {
    Integer page = query.optionalNumber("page", 0, 10_000);
    Integer size = query.optionalNumber("size", 1, MOST);
    return new Paging(page == null ? 0 : page, size == null ? USUAL : size);
  }

  public Pageable by(Sort sort) {
    return PageRequest.of(page, size, sort);
  }
}
