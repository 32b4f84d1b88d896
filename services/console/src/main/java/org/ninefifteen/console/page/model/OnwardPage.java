package org.ninefifteen.console.page.model;

/**
 * A page that goes on by itself, and has a link for a browser that does not.
 *
 * @param onward a path of this site, or the provider's place to sign out
 */
public record OnwardPage(String title, String words, String onward, String link) {

  public static OnwardPage signedIn(String path) {
    return new OnwardPage(
        "You are signed in", "The page that you asked for comes now.", path, "Go on");
  }

  /** Whether they are signed in shows only when a page of this site asks. */
  public static OnwardPage asYouWere(String path) {
    return new OnwardPage("One moment", "The page that you asked for comes now.", path, "Go on");
  }

  public static OnwardPage signedOut(String provider) {
    return new OnwardPage(
        "You are signed out here",
        "Your session at the sign-in service ends now as well.",
        provider,
        "End it there too");
  }

  public static OnwardPage endedForGood(String provider) {
    return new OnwardPage(
        "This session was ended",
        "You or an operator ended it. To come in again, sign in anew.",
        provider,
        "Sign in anew");
  }

  public Frame frame() {
    return Frame.onwardTo(onward);
  }
}
