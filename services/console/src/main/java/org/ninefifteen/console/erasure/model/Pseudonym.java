package org.ninefifteen.console.erasure.model;

import java.util.regex.Pattern;

/** What a person is called here: what is typed as one and is none may be a name. */
public final class Pseudonym {

  /** As the services take it, of reports and of contacts. */
  private static final Pattern FORM =
      Pattern.compile("person-[0-9a-z-]{1,60}|(?=.*\\d)[a-z]{1,20}(-[0-9a-z]{1,40}){1,8}");

  private Pseudonym() {}

  public static boolean is(String said) {
    return FORM.matcher(said).matches();
  }
}
