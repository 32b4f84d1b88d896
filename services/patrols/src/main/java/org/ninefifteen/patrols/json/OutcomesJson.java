package org.ninefifteen.patrols.json;

import java.util.EnumMap;
import java.util.Map;
import org.ninefifteen.kit.problem.Fields;
import org.ninefifteen.patrols.model.Outcome;
import org.ninefifteen.patrols.model.Outcomes;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Outcomes with their counts. */
public final class OutcomesJson {

  private static final int MOST = 10_000;

  private OutcomesJson() {}

  public static Outcomes read(Fields sheet) {
    Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
    sheet.list("outcomes", each -> add(each, counts));
    Outcomes outcomes = new Outcomes(counts);
    if (outcomes.contradictThemselves()) {
      sheet.fault("outcomes", "contradiction", "NOTHING_SEEN excludes every other outcome.");
    }
    return outcomes;
  }

  private static Outcome add(Fields each, Map<Outcome, Integer> counts) {
    Outcome outcome = each.choice("outcome", Outcome.class);
    Integer count = each.number("count", 1, MOST);
    if (outcome != null && count != null && counts.putIfAbsent(outcome, count) != null) {
      each.fault("outcome", "duplicate", "An outcome is named once, with its count.");
    }
    return outcome;
  }

  public static ArrayNode write(Outcomes outcomes) {
    ArrayNode json = JsonNodeFactory.instance.arrayNode();
    outcomes
        .counts()
        .forEach((outcome, count) ->
            json.addObject().put("outcome", outcome.name()).put("count", count));
    return json;
  }
}
