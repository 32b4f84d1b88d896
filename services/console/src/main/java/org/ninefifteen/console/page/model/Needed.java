package org.ninefifteen.console.page.model;

/** Which roles open which pages, in words, for whoever has another. The services decide. */
public final class Needed {

  private Needed() {}

  /** "the coordinator and the chair". */
  public static String of(String path) {
    if (path.startsWith("/people")) {
      return "operators";
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
