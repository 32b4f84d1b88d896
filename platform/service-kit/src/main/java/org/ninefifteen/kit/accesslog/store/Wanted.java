package org.ninefifteen.kit.accesslog.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.kit.accesslog.model.Action;

/**
 * Which entries of a chain; what is absent does not matter.
 *
 * @param owner an agency that owns one of the records
 * @param from the first moment
 * @param until the first moment that is too late
 */
public record Wanted(
    String chain,
    @Nullable String subject,
    @Nullable String caller,
    @Nullable String record,
    @Nullable String owner,
    @Nullable Action action,
    @Nullable Instant from,
    @Nullable Instant until) {

  Bson filter() {
    List<Bson> all = new ArrayList<>();
    all.add(eq("chain", chain));
    equal(all, "subjects", subject);
    equal(all, "caller", caller);
    equal(all, "records.record", record);
    equal(all, "records.agency", owner);
    equal(all, "action", action == null ? null : action.name());
    if (from != null) {
      all.add(gte("at", Date.from(from)));
    }
    if (until != null) {
      all.add(lt("at", Date.from(until)));
    }
    return and(all);
  }

  private static void equal(List<Bson> all, String field, @Nullable String value) {
    if (value != null) {
      all.add(eq(field, value));
    }
  }
}
