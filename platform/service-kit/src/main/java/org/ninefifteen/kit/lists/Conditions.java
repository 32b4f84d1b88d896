package org.ninefifteen.kit.lists;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Criteria;

/** What is asked of a list, condition by condition; what is not asked for is left out. */
public final class Conditions {

  private final List<Criteria> conditions = new ArrayList<>();

  private Conditions() {}

  public static Conditions none() {
    return new Conditions();
  }

  public Conditions also(String field, @Nullable Object value) {
    return value == null ? this : also(where(field).is(value));
  }

  /** From the first, and before what is beyond. */
  public Conditions between(String field, @Nullable Object first, @Nullable Object beyond) {
    if (first != null) {
      also(where(field).gte(first));
    }
    return beyond == null ? this : also(where(field).lt(beyond));
  }

  public Conditions also(Criteria condition) {
    conditions.add(condition);
    return this;
  }

  public Criteria all() {
    return conditions.isEmpty() ? new Criteria() : new Criteria().andOperator(conditions);
  }
}
