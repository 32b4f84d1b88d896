package org.ninefifteen.patrols.callouts.lookup;

import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.kit.problem.Fields;
import org.ninefifteen.patrols.callouts.CallOutDocument.Status;
import org.ninefifteen.patrols.json.PageJson;
import org.ninefifteen.patrols.json.TimeJson;
import org.ninefifteen.patrols.json.Wanted;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;

/**
 * Which call-outs somebody wants to see.
 *
 * @param since requested then or later
 * @param until requested before then
 */
record CallOutFilter(
    @Nullable Status status, @Nullable Instant since, @Nullable Instant until, PageJson page) {

  static CallOutFilter read(Fields fields, ZoneId zone) {
    return new CallOutFilter(
        fields.optionalChoice("status", Status.class),
        TimeJson.optional(fields, "since", zone),
        TimeJson.optional(fields, "until", zone),
        PageJson.read(fields));
  }

  Pageable latestFirst() {
    return page.by(Sort.by("requestedAt", "_id").descending());
  }

  Criteria asked() {
    return Wanted.anything().also("status", status).between("requestedAt", since, until).all();
  }
}
