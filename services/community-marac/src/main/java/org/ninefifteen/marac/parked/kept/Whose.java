package org.ninefifteen.marac.parked.kept;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.marac.parked.model.Message;

/**
 * Whose a record is that could not be read, as far as its headers say. What they leave open is
 * nobody's: that no partnership, agency or audience is called.
 */
record Whose(String partnership, String agency, Set<String> audience) {

  private static final String NOBODY = "?";
  private static final Pattern NAME = Pattern.compile("[a-z0-9-]{1,100}");
  private static final Pattern SOURCE = Pattern.compile("/partnerships/([a-z0-9-]{1,100})/.*");

  static Whose of(Message message) {
    return new Whose(
        partnership(message),
        name(message.text("ce_agency")),
        audience(message.text("ce_audience")));
  }

  private static String partnership(Message message) {
    String said = name(message.text("ce_partnership"));
    String source = message.text("ce_source");
    if (!said.equals(NOBODY) || source == null) {
      return said;
    }
    Matcher path = SOURCE.matcher(source);
    return path.matches() ? path.group(1) : NOBODY;
  }

  private static String name(@Nullable String said) {
    return said != null && NAME.matcher(said).matches() ? said : NOBODY;
  }

  /** One that is there and cannot be read is no reason to show it to all. */
  private static Set<String> audience(@Nullable String said) {
    return said == null
        ? Set.of()
        : Arrays.stream(said.split(",", -1)).map(Whose::name).collect(Collectors.toSet());
  }
}
