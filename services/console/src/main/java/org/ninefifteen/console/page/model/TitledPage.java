package org.ninefifteen.console.page.model;

/** A page that says one thing. */
public record TitledPage(String title, String words, String link, String to) {

  public static TitledPage signedOut() {
    return new TitledPage(
        "You are signed out",
        "Your session has ended here and at the sign-in service. Pages that are still open in other"
            + " windows show what they showed; close them.",
        "Sign in",
        "/");
  }

  /** The provider did not answer. */
  public static TitledPage signedOutHereAlone() {
    return new TitledPage(
        "You are signed out here",
        "The sign-in service does not answer, so your session there may go on. Close the browser"
            + " before you leave this machine.",
        "Sign in",
        "/");
  }

  public static TitledPage signedInAgain() {
    return new TitledPage(
        "You are signed in again",
        "Close this window and go on where you were: the page there follows by itself in a few"
            + " seconds.",
        "Start from here instead",
        "/");
  }

  public Frame frame() {
    return Frame.none();
  }
}
