package org.ninefifteen.patrols.json;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.kit.problem.Fields;
import org.ninefifteen.patrols.model.Team;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Teams, which are written by their code and read by any name that people use. */
public final class TeamsJson {

  private TeamsJson() {}

  /** One team at least. */
  public static Set<Team> read(Fields sheet) {
    Set<Team> teams = EnumSet.noneOf(Team.class);
    List<String> said = sheet.texts("teams");
    for (int i = 0; i < said.size(); i++) {
      String at = "teams[" + i + "]";
      Team.named(said.get(i))
          .ifPresentOrElse(
              teams::add, () -> sheet.fault(at, "unknown-value", "No team has this name."));
    }
    if (said.isEmpty()) {
      sheet.fault("teams", "missing", "Name one team at least.");
    }
    return teams;
  }

  /** A single team, where it is named at all. */
  public static @Nullable Team optional(Fields query, String name) {
    String said = query.optionalText(name);
    Team team = said == null ? null : Team.named(said).orElse(null);
    if (said != null && team == null) {
      query.fault(name, "unknown-value", "No team has this name.");
    }
    return team;
  }

  public static ArrayNode write(Set<Team> teams) {
    ArrayNode json = JsonNodeFactory.instance.arrayNode();
    teams.forEach(team -> json.add(team.name()));
    return json;
  }
}
