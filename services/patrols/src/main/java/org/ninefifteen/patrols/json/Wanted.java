package org.ninefifteen.patrols.json;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Criteria;

/** What is asked of a list, condition by condition; what is not asked for is left out. */
public final class Wanted {

  private final List<Criteria> conditions = new ArrayList<>();

  private Wanted() {}

  public static Wanted anything() {
    return new Wanted();
  }

  public Wanted also(String field, @Nullable Object value) {
    return value == null ? this : also(where(field).is(value));
  }

  /** From the first, and before what is beyond. */
  public Wanted between(String field, @Nullable Object first, @Nullable Object beyond) {
    if (first != null) {
      also(where(field).gte(first));
    }
    return beyond == null ? this : also(where(field).lt(beyond));
  }

  public Wanted also(Criteria condition) {
    conditions.add(condition);
    return this;
  }

  public Criteria all() {
    return conditions.isEmpty() ? new Criteria() : new Criteria().andOperator(conditions);
  }
}
