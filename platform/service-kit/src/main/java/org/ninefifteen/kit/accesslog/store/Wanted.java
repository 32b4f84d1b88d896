package org.ninefifteen.kit.accesslog.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.elemMatch;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.kit.accesslog.model.Action;

/**
 * Which entries of a chain; what is absent does not matter.
 *
 * @param owners agencies of which one owns one of the records; if empty, anybody
 * @param from the first moment
 * @param until the first moment that is too late
 */
public record Wanted(
    @Nullable String subject,
    @Nullable String caller,
    @Nullable String record,
    Set<String> owners,
    @Nullable Action action,
    @Nullable Instant from,
    @Nullable Instant until) {

  public Wanted {
    owners = Set.copyOf(owners);
  }

  Bson of(String chain) {
    List<Bson> all = new ArrayList<>();
    all.add(eq("chain", chain));
    equal(all, "subjects", subject);
    equal(all, "caller", caller);
    records(all);
    equal(all, "action", action == null ? null : action.name());
    if (from != null) {
      all.add(gte("at", Date.from(from)));
    }
    if (until != null) {
      all.add(lt("at", Date.from(until)));
    }
    return and(all);
  }

  /** Of the owners' own: that another's record was read together with one is none of theirs. */
  private void records(List<Bson> all) {
    if (!owners.isEmpty() && record != null) {
      all.add(elemMatch("records", and(eq("record", record), in("agency", owners))));
    } else if (!owners.isEmpty()) {
      all.add(in("records.agency", owners));
    } else {
      equal(all, "records.record", record);
    }
  }

  private static void equal(List<Bson> all, String field, @Nullable String value) {
    if (value != null) {
      all.add(eq(field, value));
    }
  }
}
