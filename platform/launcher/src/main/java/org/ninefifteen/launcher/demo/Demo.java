package org.ninefifteen.launcher.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.ninefifteen.launcher.tokens.AgencyTokens;

/**
 * Lives the last days of an invented partnership: the clock goes from call to call, what was sent
 * in between is posted at its time, and each call is left to be frozen before the next day begins.
 */
public final class Demo {
  public static final String PARTNERSHIP = "medway";
  private static final String NEIGHBOUR = "camden";

  private final Moments moments;
  private final SteppedClock clock;
  private final Door door;
  private final Calls calls;
  private final Names names = new Names();
  private final Consumer<String> progress;

  /**
   * @param began when this demo was first started: told from there, a second load is the same
   * @param addresses of the services, by their names
   */
  public Demo(
      Instant began,
      Map<String, String> addresses,
      AgencyTokens tokens,
      SteppedClock clock,
      Consumer<String> progress) {
    this.moments = momentsOf(began);
    this.clock = clock;
    this.door = new Door(addresses, tokens);
    this.calls = new Calls(door, PARTNERSHIP);
    this.progress = progress;
  }

  private static Moments momentsOf(Instant began) {
    return new Moments(began, ZoneId.of("Europe/London"), LocalTime.of(9, 15));
  }

  /** Before the services start: none of them may freeze the days that the demo is about to live. */
  public static void goBack(Instant began, SteppedClock clock) {
    clock.stepTo(momentsOf(began).beginning());
  }

  /** The call that people prepare for just now. */
  public static LocalDate nextCall(Clock clock) {
    return momentsOf(clock.instant()).nextCall();
  }

  public void load() {
    progress.accept("Loading the demo partnership, five days of it:");
    door.postCsv(
        "reports",
        "kent-police",
        "/partnerships/"
            + PARTNERSHIP
            + "/reports/imports?agency=kent-police&profile=data-police-uk",
        new History(moments).csv());
    var posts = story();
    for (var call = moments.firstCall();
        call.isBefore(moments.nextCall());
        call = call.plusDays(1)) {
      live(call, posts);
      clock.stepTo(moments.cutOff(call).plusSeconds(1));
      calls.awaitFrozen(call);
    }
    live(moments.nextCall(), posts);
    clock.stepToNow();
  }

  private List<Post> story() {
    var posts = new ArrayList<>(Story.of(PARTNERSHIP).posts(moments));
    posts.addAll(Story.of(NEIGHBOUR).posts(moments));
    return posts;
  }

  private void live(LocalDate call, List<Post> story) {
    var start = System.nanoTime();
    var posts = of(call, story);
    posts.forEach(this::post);
    calls.awaitSignals(call, posts.stream().filter(each -> each.isNewsOf(PARTNERSHIP)).count());
    progress.accept(
        "  %-18s %5.1f s   %d events"
            .formatted(
                "call of " + call,
                Duration.ofNanos(System.nanoTime() - start).toMillis() / 1e3,
                posts.size()));
  }

  private void post(Post post) {
    clock.stepTo(post.sent());
    names.put(post.key(), door.post(names.in(post)));
  }

  private List<Post> of(LocalDate call, List<Post> story) {
    var from = moments.cutOff(call.minusDays(1));
    var to = call.equals(moments.nextCall()) ? moments.now() : moments.cutOff(call);
    var ofCall = new ArrayList<>(story.stream().filter(each -> each.isBetween(from, to)).toList());
    var count = call.isBefore(moments.nextCall().minusDays(1)) ? 30 : 112;
    new RoutinePatrols(PARTNERSHIP, moments)
        .between(from, to, count, call.toString())
        .forEach(ofCall::add);
    return ofCall.stream().sorted(Comparator.comparing(Post::sent)).toList();
  }
}
