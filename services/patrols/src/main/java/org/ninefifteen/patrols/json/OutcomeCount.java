package org.ninefifteen.patrols.json;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.ninefifteen.patrols.model.Outcome;
import org.ninefifteen.patrols.model.Outcomes;

/** How often something came of it, as it is sent and shown. */
@Schema(name = "OutcomeCount")
public record OutcomeCount(Outcome outcome, int count) {

  public static List<OutcomeCount> of(Outcomes outcomes) {
    return outcomes.counts().entrySet().stream()
        .map(each -> new OutcomeCount(each.getKey(), each.getValue()))
        .toList();
  }
}
