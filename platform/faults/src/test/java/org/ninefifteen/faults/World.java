package org.ninefifteen.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.awaitility.Awaitility;
import org.ninefifteen.faults.fleet.Fleet;
import org.ninefifteen.faults.load.Agencies;
import org.ninefifteen.faults.load.Happenings;
import org.ninefifteen.faults.load.Ledger;
import org.ninefifteen.faults.load.Listener;
import org.ninefifteen.faults.load.Load;
import org.ninefifteen.faults.load.Visitor;
import org.ninefifteen.faults.proof.Kept;
import org.ninefifteen.faults.proof.Metrics;
import org.ninefifteen.faults.proof.Proof;
import org.ninefifteen.faults.proof.Seen;
import org.ninefifteen.faults.proof.Topics;
import org.ninefifteen.launcher.demo.Demo;
import org.ninefifteen.launcher.tokens.AgencyTokens;
import org.ninefifteen.testkit.identity.Browser;

/** The fleet, what was promised by it so far, and the means to see whether that was kept. */
final class World implements AutoCloseable {
  static final Form FORM = Form.ASKED_FOR;
  private static final Duration PATIENCE = Duration.ofMinutes(4);

  /** A look reads all that lies before the call: many thousands, without a pause, are a load. */
  static final Duration LOOK = FORM.of(Duration.ofMillis(250), Duration.ofSeconds(2));

  private static final long SEED = Long.getLong("faults.seed", System.nanoTime() % 100_000);

  private final Fleet fleet;
  private final AgencyTokens tokens;
  private final Ledger ledger = new Ledger();
  private final LocalDate firstCall = nextCall();

  World(Fleet fleet) {
    this.fleet = fleet;
    this.tokens = fleet.tokens();
    System.out.printf("faults.seed=%d, %s form%n", SEED, FORM);
  }

  Fleet fleet() {
    return fleet;
  }

  long seed() {
    return SEED;
  }

  /** Apart for each test, so that one alone does as it did among others. */
  Random random(String test) {
    return new Random(SEED * 31 + test.hashCode());
  }

  Happenings happenings(String run) {
    return new Happenings(SEED + run.hashCode(), run, Clock.systemUTC().instant());
  }

  Agencies agencies() {
    return new Agencies(fleet::url, tokens, ledger);
  }

  AgencyTokens tokens() {
    return tokens;
  }

  Ledger ledger() {
    return ledger;
  }

  /** A page that is open on tomorrow's agenda. */
  Listener listen() {
    return Listener.at(
        fleet.url(Fleet.MARAC),
        "/partnerships/medway/agendas/" + nextCall() + "/changes",
        tokens.bearerOfTeam("medway"));
  }

  /** Somebody who looks at tomorrow's agenda in the console. */
  Visitor visit(String person) {
    var page = URI.create(fleet.pages() + "/partnerships/medway/agendas/" + nextCall());
    return Visitor.at(page, LOOK, new Browser(person, fleet.secrets().of(person).orElseThrow()));
  }

  long acceptedBy(String service, String run) {
    return ledger.promises().stream()
        .filter(each -> each.what().service().equals(service))
        .filter(each -> each.what().key().startsWith(run + "-"))
        .count();
  }

  Load load(Agencies agencies, String run, int most, int perSecond) {
    return Load.of(agencies, happenings(run), most, perSecond);
  }

  static LocalDate nextCall() {
    return Demo.nextCall(Clock.systemUTC());
  }

  /** The call may be held while a test runs; then the next one has the rest. */
  private List<LocalDate> calls() {
    return firstCall.datesUntil(nextCall().plusDays(1)).toList();
  }

  Seen seen() {
    return seen(fleet.url(Fleet.MARAC));
  }

  Seen seen(String url) {
    return new Seen(url, tokens);
  }

  /** As a service says it to operations. */
  long metric(String service, String name) {
    return Metrics.of(fleet.url(service), tokens.bearer("medway-operations")).sum(name);
  }

  /** How long until the agenda has all that was promised; it is looked at when it may have. */
  Duration awaitAll() {
    var began = System.nanoTime();
    new Kept(fleet.storeUri()).await(ledger.promises().size(), PATIENCE);
    var seen = seen();
    Awaitility.await("on the agenda")
        .atMost(PATIENCE.minusNanos(System.nanoTime() - began))
        .pollDelay(Duration.ZERO)
        .pollInterval(LOOK)
        .ignoreExceptionsInstanceOf(Seen.NotShown.class)
        .untilAsserted(() ->
            assertThat(calls().stream().mapToLong(seen::signals).sum())
                .isEqualTo(ledger.promises().size()));
    return Duration.ofNanos(System.nanoTime() - began);
  }

  /** Nothing that was promised so far is lost, and nothing is there twice. */
  Proof prove() {
    var topics = new Topics(fleet.bootstrapServers());
    var seen = seen();
    assertThat(ledger.broken()).isEmpty();
    assertThat(Fleet.SERVICES).allMatch(each -> topics.count(each + ".parked") == 0);
    return new Proof(ledger.promises())
        .told(Fleet.PUBLISHERS.stream().flatMap(each -> topics.told(each).stream()).toList())
        .kept(new Kept(fleet.storeUri()).signals())
        .seen(calls().stream().flatMap(each -> seen.matters(each).stream()).toList());
  }

  @Override
  public void close() {
    fleet.close();
  }
}
