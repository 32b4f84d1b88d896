package org.ninefifteen.console.page.model;

import org.jspecify.annotations.Nullable;

/**
 * Why there is no page, for someone who has a call to run.
 *
 * @param kept what is safe all the same
 * @param next what to do now
 * @param isPassing whether trying again may help
 */
public record Trouble(
    String title, String happened, @Nullable String kept, String next, boolean isPassing) {

  public static Trouble maracAway() {
    return new Trouble(
        "The call cannot be shown just now",
        "The service that assembles the agenda does not answer.",
        "Nothing is lost. What the agencies send is kept, and joins the agenda when the service is"
            + " back. A page that you have open stays complete up to the time that it says.",
        "This page tries again by itself every half minute. If it is time for the call, read from"
            + " a page that is open or printed, and ask each agency in turn.",
        true);
  }

  public static Trouble notThere(@Nullable String detail) {
    return new Trouble(
        "There is no such page",
        detail == null ? "Nothing is kept under this address." : detail,
        null,
        "Check the address, or start from here:",
        false);
  }

  public static Trouble notUnderstood(String happened) {
    return new Trouble(
        "The address cannot be read",
        happened,
        null,
        "Write a day as 2019-02-19 or say “today”, and a month as 2019-02.",
        false);
  }

  public static Trouble unforeseen(String reference) {
    return new Trouble(
        "This page could not be made",
        "Something went wrong in the console.",
        "Nothing was changed: these pages only read.",
        "Try again. If it happens again, tell whoever runs the system this reference: " + reference,
        true);
  }
}
