package org.ninefifteen.marac.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ninefifteen.kit.access.Caller;
import org.ninefifteen.kit.access.Reach;
import org.ninefifteen.marac.agenda.model.Agenda;
import org.ninefifteen.marac.agenda.model.AgendaFold;
import org.ninefifteen.marac.agenda.model.Audiences;
import org.ninefifteen.marac.agenda.model.Given;
import org.ninefifteen.marac.agenda.model.Item;
import org.ninefifteen.marac.agenda.model.Mornings;
import org.ninefifteen.marac.agenda.model.Shown;
import org.ninefifteen.marac.agenda.model.matters.History;
import org.ninefifteen.marac.agenda.model.sight.Restricted;
import org.ninefifteen.marac.agenda.model.sight.Sight;
import org.ninefifteen.marac.model.Call;
import org.ninefifteen.marac.model.Feed;
import org.ninefifteen.marac.model.Partnership;
import org.ninefifteen.marac.model.Retention;
import org.ninefifteen.marac.people.model.Known;
import org.ninefifteen.marac.signals.model.Limit;
import org.ninefifteen.marac.signals.model.Signal;
import org.ninefifteen.marac.signals.model.SignalId;

/** What holds for every morning, whoever some of it is for and whoever looks. */
class SightLawsTests {

  private static final Set<String> AGENCIES =
      Set.of(
          "kent-police", "community-wardens", "medway-housing", "medway-outreach", "kfrs-strood");
  private static final Partnership MEDWAY =
      new Partnership(
          "medway",
          "Medway",
          Given.POLICY,
          Retention.USUAL,
          List.of(new Partnership.Agency("kent-police", "Kent Police", Set.of(), "01632 960101")));

  /** A morning; each signal that is not for all bears a mark of its own. */
  record Morning(Call call, List<Signal> earlier, List<Signal> signals, List<Feed> feeds) {

    Agenda fold() {
      History pages = History.NONE.with(earlier, Given.POLICY);
      return AgendaFold.of(
          call, signals, new History(pages.pages(), feeds), List.of(), Given.POLICY);
    }
  }

  @Provide
  Arbitrary<Morning> mornings() {
    return Mornings.calls()
        .flatMap(call ->
            Combinators.combine(
                    Mornings.around(call),
                    Mornings.around(Given.TUESDAY),
                    Arbitraries.longs(),
                    Arbitraries.of(Feed.State.SPEAKING, Feed.State.SILENT))
                .as((signals, earlier, seed, state) ->
                    morning(call, signals, earlier, seed, state)));
  }

  private static Morning morning(
      Call call, List<Signal> signals, List<Signal> earlier, long seed, Feed.State state) {
    SplittableRandom random = new SplittableRandom(seed);
    return new Morning(
        call, some(earlier, random), some(signals, random), List.of(feed(call, state)));
  }

  private static List<Signal> some(List<Signal> signals, SplittableRandom random) {
    List<Signal> some = new ArrayList<>();
    for (Signal signal : signals) {
      Set<String> audience = new HashSet<>(AGENCIES);
      audience.removeIf(agency -> random.nextInt(3) > 0);
      boolean isForAll = audience.isEmpty() || random.nextInt(3) == 0;
      some.add(isForAll ? signal : Audiences.marked(signal, audience, mark(random)));
    }
    return some;
  }

  private static String mark(SplittableRandom random) {
    return "-hush" + random.nextLong(Long.MAX_VALUE) + "-";
  }

  private static Feed feed(Call call, Feed.State state) {
    return new Feed(
        "kent-police",
        "Kent Police",
        List.of("reports"),
        call.from(),
        new SignalId("/partnerships/medway/reports", "last-hush-feed"),
        state,
        new Limit("kent-police", List.of("kfrs-strood")),
        null);
  }

  @Provide
  Arbitrary<Reach> callers() {
    return Arbitraries.of(AGENCIES)
        .set()
        .ofMaxSize(2)
        .map(agencies -> new Caller("somebody", "medway", agencies, Set.of()).reach("medway"));
  }

  @Property(tries = 300)
  void nothingThatIsNotForTheCallerIsInWhatItGets(
      @ForAll("mornings") Morning morning, @ForAll("callers") Reach caller) {
    Agenda agenda = morning.fold();
    Sight sight = sight(caller);

    String got = "" + view(agenda, sight) + LeftView.of(agenda.leftOff(), sight, null);

    for (Signal signal : foreign(morning, caller)) {
      assertThat(got).doesNotContain(markOf(signal));
    }
    if (!caller.sees(Set.of("kfrs-strood"), "kent-police")) {
      assertThat(got).doesNotContain("-hush-feed");
    }
  }

  /** Its own id, subject, issue and reasons could each be matched with what is known otherwise. */
  @Property(tries = 300)
  void ofARestrictedItemNothingIsSaidButWhereItStandsAndWhomToRing(
      @ForAll("mornings") Morning morning, @ForAll("callers") Reach caller) {
    Agenda agenda = morning.fold();
    List<Shown> shown = sight(caller).items(agenda);

    for (int i = 0; i < shown.size(); i++) {
      Item item = agenda.items().get(i);
      boolean isSeen = item.limits().stream().allMatch(l -> caller.sees(l.audience(), l.agency()));
      assertThat(shown.get(i) instanceof Item).isEqualTo(isSeen);
      if (shown.get(i) instanceof Restricted restricted) {
        assertThat(shown.toString()).doesNotContain(item.id(), item.subject() + "|", item.issue());
        assertThat(item.limits()).extracting(Limit::agency).contains(restricted.ring().agency());
      }
    }
  }

  @Property(tries = 200)
  void whoMaySeeEverythingGetsTheAgendaAsItIs(@ForAll("mornings") Morning morning) {
    Agenda agenda = morning.fold();
    Sight all = sight(Reach.ofService("medway"));

    assertThat(all.items(agenda)).isEqualTo(agenda.items());
    assertThat(all.feeds(agenda.feeds())).isEqualTo(agenda.feeds());
    assertThat(LeftView.of(agenda.leftOff(), all, null)).hasSameSizeAs(agenda.leftOff());
  }

  @Property(tries = 200)
  void ranksAndCountsAreThoseOfTheCallWhoeverLooks(
      @ForAll("mornings") Morning morning, @ForAll("callers") Reach caller) {
    Agenda agenda = morning.fold();
    AgendaView seen = view(agenda, sight(caller));
    AgendaView whole = view(agenda, sight(Reach.ofService("medway")));

    assertThat(seen.counts()).isEqualTo(whole.counts());
    assertThat(seen.leftOff()).isEqualTo(whole.leftOff());
    assertThat(seen.revision()).isEqualTo(whole.revision());
    assertThat(seen.items())
        .extracting(Shown::rank)
        .isEqualTo(whole.items().stream().map(Shown::rank).toList());
    assertThat(seen.items())
        .extracting(Shown::section)
        .isEqualTo(whole.items().stream().map(Shown::section).toList());
  }

  /** Who may see a signal decides nothing about what the call talks of. */
  @Property(tries = 200)
  void audiencesChangeNoAgenda(@ForAll("mornings") Morning morning) {
    Agenda limited = morning.fold();
    Agenda open =
        new Morning(
                morning.call(), open(morning.earlier()), open(morning.signals()), morning.feeds())
            .fold();

    assertThat(open.items())
        .map(SightLawsTests::withoutLimits)
        .isEqualTo(limited.items().stream().map(SightLawsTests::withoutLimits).toList());
    assertThat(view(open, sight(Reach.ofService("medway"))).leftOff())
        .isEqualTo(view(limited, sight(Reach.ofService("medway"))).leftOff());
  }

  private static List<Object> withoutLimits(Item item) {
    return List.of(item.rank(), item.section(), item.title(), item.reasons(), item.signals());
  }

  private static List<Signal> open(List<Signal> signals) {
    return signals.stream().map(signal -> Audiences.to(signal)).toList();
  }

  private static List<Signal> foreign(Morning morning, Reach caller) {
    return all(morning).stream().filter(s -> !sees(caller, s)).toList();
  }

  private static String markOf(Signal signal) {
    String id = signal.id().id();
    return id.substring(id.indexOf("-hush"));
  }

  private static List<Signal> all(Morning morning) {
    List<Signal> all = new ArrayList<>(morning.signals());
    all.addAll(morning.earlier());
    return all;
  }

  private static boolean sees(Reach caller, Signal signal) {
    return caller.sees(signal.origin().audience(), signal.origin().agency());
  }

  private static AgendaView view(Agenda agenda, Sight sight) {
    return AgendaView.live(
        new AgendaView.Cut(MEDWAY, sight, new Days(null, null), Known.NOTHING), agenda);
  }

  private static Sight sight(Reach reach) {
    return new Sight(MEDWAY, limit -> reach.sees(limit.audience(), limit.agency()));
  }
}
