package org.ninefifteen.identity.secrets;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ninefifteen.identity.IdentityProperties;

/** How to sign in on this machine, for the person in front of it. */
public record Notice(IdentityProperties settings) {
  private static final String ROW = "  %-30s %-24s %-23s %s";

  public String text() {
    var clear = new ClearSecrets(settings.folder());
    var people = List.copyOf(settings.people().keySet());
    var systems =
        settings.agencies().values().stream().flatMap(each -> each.keySet().stream()).toList();
    var lines = new ArrayList<String>();
    lines.add(ROW.formatted("Sign in as", "password", "Agency's system", "secret"));
    for (int i = 0; i < Math.max(people.size(), systems.size()); i++) {
      lines.add(row(at(people, i), at(systems, i), clear.all()).stripTrailing());
    }
    lines.add(
        "  Systems get tokens at "
            + settings.issuer()
            + "/oauth2/token; all of the above is in "
            + clear.file());
    return String.join("\n", lines);
  }

  private static String at(List<String> names, int i) {
    return i < names.size() ? names.get(i) : "";
  }

  /** A secret is not to be had where its owner has deleted the file. */
  private static String row(String person, String system, Map<String, String> clear) {
    return ROW.formatted(
        Stream.of(person, system)
            .flatMap(each -> Stream.of(each, clear.getOrDefault(each, "")))
            .toArray());
  }
}
