package org.ninefifteen.kit.accesslog.reading;

import java.time.Instant;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.kit.accesslog.model.Action;
import org.ninefifteen.kit.accesslog.store.Wanted;
import org.ninefifteen.kit.lists.Paging;
import org.ninefifteen.kit.problem.Fields;

/** What somebody wants to see of the log. */
record LogQuery(Wanted wanted, Paging paging) {

  /** What somebody searches for is in the log for good: a name must not get there. */
  private static final Pattern PSEUDONYM =
      Pattern.compile("(?=.*\\d)[a-z]{1,20}(-[0-9a-z]{1,40}){1,8}");

  /** By whom, of whom and what; of any owner. */
  static LogQuery read(Fields fields) {
    String subject =
        fields.optionalText("subject", PSEUDONYM, "A pseudonym is expected, never a name.");
    return read(fields, subject, Set.of());
  }

  /** The same of these owners' records; nobody asks there about a subject. */
  static LogQuery own(Fields fields, Set<String> owners) {
    return read(fields, null, owners);
  }

  private static LogQuery read(Fields fields, @Nullable String subject, Set<String> owners) {
    String caller = fields.optionalText("caller");
    String record = fields.optionalText("record");
    Action action = fields.optionalChoice("action", Action.class);
    Instant since = fields.optionalInstant("since");
    Instant until = fields.optionalInstant("until");
    Paging paging = Paging.read(fields);
    return fields.into(() ->
        new LogQuery(new Wanted(subject, caller, record, owners, action, since, until), paging));
  }
}
