package org.ninefifteen.patrols.json;

import org.ninefifteen.kit.problem.Fields;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;

/** Which part of a list is asked for. */
public record PageJson(int page, int size) {

  private static final int USUAL_SIZE = 50;
  private static final int LARGEST_SIZE = 200;

  public static PageJson read(Fields query) {
    Integer page = query.optionalNumber("page", 0, 10_000);
    Integer size = query.optionalNumber("size", 1, LARGEST_SIZE);
    return new PageJson(page == null ? 0 : page, size == null ? USUAL_SIZE : size);
  }

  public PageRequest by(Sort sort) {
    return PageRequest.of(page, size, sort);
  }
}
