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

  public static Trouble reportsAway() {
    return new Trouble(
        "The words and details cannot be had just now",
        "The reports service, which keeps them, does not answer.",
        "They are kept there, and the agenda is as it was.",
        "Go back to the evidence and ask again in a minute. The agency that sent the report knows"
            + " what it says: ring them if it cannot wait.",
        false);
  }

  /**
   * Nobody who was asked about their log answers.
   *
   * @param who "Reports and Patrols do not answer."
   */
  public static Trouble logsAway(String who) {
    return new Trouble(
        "Who read what cannot be shown just now",
        who,
        "Nothing is lost: what tells of people is shown only when that has been recorded.",
        "This page tries again by itself every half minute.",
        true);
  }

  /** What was decided about people, and what the rules decided, is with the MARAC. */
  public static Trouble decisionsAway() {
    return new Trouble(
        "What was decided cannot be shown just now",
        "The Community MARAC service, which keeps it, does not answer.",
        "Nothing is lost: a hold stands until somebody releases it, and what was approved is"
            + " carried out when the service is back.",
        "This page tries again by itself every half minute.",
        true);
  }

  /** A decision was sent, and nobody said that it was taken. */
  public static Trouble perhapsDecided() {
    return new Trouble(
        "It is not known whether this was done",
        "The Community MARAC service did not answer in time.",
        null,
        "Open the person’s page again in a minute: it says what was decided. Only what is not there"
            + " has to be sent once more.",
        false);
  }

  public static Trouble parkedAway() {
    return new Trouble(
        "Parked records cannot be shown just now",
        "The Community MARAC service, which keeps them, does not answer.",
        "Nothing is lost: they stay parked, and what was to be sent is sent when the service is"
            + " back.",
        "This page tries again by itself every half minute.",
        true);
  }

  /** Something was wanted of a parked record, and nobody said that it was done. */
  public static Trouble perhapsSent() {
    return new Trouble(
        "It is not known whether this was done",
        "The Community MARAC service, or its broker, did not answer in time.",
        "What is being sent is sent once more by itself, and is on one agenda however often.",
        "Open the record’s page again in a minute: it says what has become of it.",
        false);
  }

  public static Trouble noPurpose() {
    return new Trouble(
        "Say what it is for",
        "Words and details of people are shown for a purpose, and none was chosen.",
        null,
        "Go back to the evidence, choose one from the list, and ask again.",
        false);
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
        "If you sent a form, look whether it was done before you send it again.",
        "Try again. If it happens again, tell whoever runs the system this reference: " + reference,
        true);
  }

  /** Whoever knows the people does not answer: nobody new comes in, and nobody is put out. */
  public static Trouble providerAway() {
    return new Trouble(
        "Nobody can be signed in just now",
        "The service that signs people in does not answer.",
        "A page that you have open stays complete up to the time that it says. Whoever is signed in"
            + " already works on for some minutes.",
        "This page tries again by itself every half minute. If it is time for the call, read from"
            + " a page that is open or printed.",
        true);
  }

  public static Trouble signedOut() {
    return new Trouble(
        "You are signed out",
        "Your session has ended, and what you just asked for was not done.",
        null,
        "Open the page again: that signs you in. Then do once more what you meant to do.",
        false);
  }

  public static Trouble notSignedIn() {
    return new Trouble(
        "You were not signed in",
        "The sign-in took too long, was refused, or was begun in another window.",
        null,
        "Start again from here:",
        false);
  }

  /** A form of another site, or one that was open for longer than its session. */
  public static Trouble notOurForm() {
    return new Trouble(
        "Nothing was done",
        "What you sent did not come from a page that belongs to your session.",
        null,
        "Go back, load that page anew, and send it again.",
        false);
  }

  /** The services take the session's token no more. */
  public static Trouble notAccepted() {
    return new Trouble(
        "Your sign-in is not accepted any more",
        "The service that keeps this page does not take it.",
        null,
        "Sign out, sign in again, and open the page once more.",
        false);
  }

  /**
   * Another role is needed.
   *
   * @param needed the roles that open the page
   * @param help whom to ask for one
   */
  public static Trouble notAllowed(String needed, String help) {
    return new Trouble(
        "Your role does not open this page",
        "It is open to " + needed + ".",
        null,
        "If that is your work, ask " + help + ".",
        false);
  }

  /** There is such a thing, and another agency keeps it. */
  public static Trouble notYours(String ring) {
    return new Trouble(
        "Your agency may not see this item",
        "It is on the agenda, and what it says is kept by another agency.",
        null,
        "If it concerns you, ring " + ring + ".",
        false);
  }
}
