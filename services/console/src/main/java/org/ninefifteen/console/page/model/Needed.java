package org.ninefifteen.console.page.model;

import java.util.regex.Pattern;

/** Which roles open which pages, in words, for whoever has another. The services decide. */
public final class Needed {

  /** Where an erasure is asked for, and where a hold is set or released. */
  private static final Pattern IS_ASKED = Pattern.compile("/people/[^/]+/(erasures|holds)");

  private Needed() {}

  /** "the coordinator and the chair". */
  public static String of(String path) {
    if (path.startsWith("/people") || path.contains("/parked-records")) {
      return "operators";
    }
    if (path.endsWith("/approval") || path.endsWith("/refusal")) {
      return "the chair and the coordinator";
    }
    if (path.endsWith("/retention") || IS_ASKED.matcher(path).find()) {
      return "the data-protection officer";
    }
    if (path.contains("/people") || path.endsWith("/erasures") || path.endsWith("/holds")) {
      return "the data-protection officer, the chair and the coordinator";
    }
    if (path.endsWith("/access-log")) {
      return "the data-protection officer, and to representatives for the records of their agency";
    }
    if (path.endsWith("/details")) {
      return "those whose work needs the details of people: the chair, the coordinator, and the"
          + " representatives for what their agency may see";
    }
    return path.contains("/reviews")
        ? "the coordinator and the chair"
        : "the representatives on the call, the chair and the coordinator";
  }
}
