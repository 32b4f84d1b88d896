package org.ninefifteen.patrols.callouts.lookup;

import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.kit.lists.Conditions;
import org.ninefifteen.kit.lists.Paging;
import org.ninefifteen.kit.problem.Fields;
import org.ninefifteen.patrols.callouts.CallOutDocument.Status;
import org.ninefifteen.patrols.json.TimeJson;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;

/**
 * Which call-outs somebody wants to see.
 *
 * @param since requested then or later
 * @param until requested before then
 */
record CallOutFilter(
    @Nullable Status status, @Nullable Instant since, @Nullable Instant until, Paging paging) {

  static final Sort LATEST_FIRST = Sort.by("requestedAt", "_id").descending();

  static CallOutFilter read(Fields fields, ZoneId zone) {
    return new CallOutFilter(
        fields.optionalChoice("status", Status.class),
        TimeJson.optional(fields, "since", zone),
        TimeJson.optional(fields, "until", zone),
        Paging.read(fields));
  }

  Criteria asked() {
    return Conditions.none().also("status", status).between("requestedAt", since, until).all();
  }
}
