package org.ninefifteen.kit.personal.details;

import java.time.Clock;
import java.util.Map;
import org.ninefifteen.kit.access.Caller;
import org.ninefifteen.kit.access.Reach;
import org.ninefifteen.kit.accesslog.AccessLog;
import org.ninefifteen.kit.accesslog.Doer;
import org.ninefifteen.kit.personal.details.model.Purpose;
import org.ninefifteen.kit.problem.Fields;

/** Lets those consult what was told who may, and who say what for. */
public final class Consultations {

  private final ToldOpener opener;
  private final AccessLog log;
  private final Clock clock;

  Consultations(ToldOpener opener, AccessLog log, Clock clock) {
    this.opener = opener;
    this.log = log;
    this.clock = clock;
  }

  /**
   * Reads {@code purpose}, as {@link ForPurpose} says it for OpenAPI.
   *
   * @param query of the request
   */
  public Consultation by(Caller caller, String partnership, Map<String, String> query) {
    Purpose purpose = Fields.read(query, fields -> fields.code("purpose", Purpose.class));
    Reach reach = caller.reach(partnership);
    return new Consultation(reach, Doer.of(caller, reach, clock.instant()), purpose, opener, log);
  }
}
