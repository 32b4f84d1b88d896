package org.ninefifteen.console.agenda.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ninefifteen.console.Samples.NOW;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.ninefifteen.console.Samples;
import org.ninefifteen.console.item.model.ItemLine;
import org.ninefifteen.console.marac.model.Reason;

class AgendaPageTests {

  @Test
  void namesTheCallByItsTimeAndDay() {
    AgendaPage page = page("live");

    assertThat(page.call().title()).isEqualTo("The 9.15 call, Tuesday 19 February 2019");
    assertThat(Objects.requireNonNull(page.call().from()).words()).isEqualTo("Mon 18 Feb 9:15am");
    assertThat(page.call().hours()).isEqualTo("24 hours");
  }

  @Test
  void countsDownToTheFreeze() {
    Progress progress = page("live").progress();

    assertThat(progress.words()).isEqualTo("Live. Freezes");
    assertThat(Objects.requireNonNull(progress.when()).words()).isEqualTo("in 4 minutes");
  }

  /** The service waits for what is still on its way before it freezes. */
  @Test
  void doesNotCountDownBelowZero() {
    Progress progress =
        AgendaPage.of(Samples.agenda("live"), NOW.plus(Duration.ofMinutes(5))).progress();

    assertThat(progress.words()).startsWith("Freezing now");
    assertThat(progress.when()).isNull();
  }

  @Test
  void showsSectionsInTheOrderOfTheCallAndNoneThatIsEmpty() {
    assertThat(page("live").sections())
        .extracting(Section::title)
        .containsExactly(
            "Immediate risk", "New issues", "Repeat", "Carried forward", "Cameras and feeds");
  }

  @Test
  void losesNoItemOnTheWay() {
    assertThat(page("live").sections().stream().flatMap(section -> section.items().stream()))
        .extracting(ItemLine::rank)
        .containsExactly(1, 2, 3, 4, 5, 6, 7);
  }

  @Test
  void givesReasonsTheHeaviestFirstAndTheyAddUp() {
    ItemLine worst = page("live").sections().getFirst().items().getFirst();

    assertThat(worst.reasons()).extracting(Reason::weight).containsExactly(40, 30, 12, 10);
    assertThat(worst.reasons().stream().mapToInt(Reason::weight).sum()).isEqualTo(worst.score());
  }

  @Test
  void saysReportsAndIncidentsApart() {
    ItemLine worst = page("live").sections().getFirst().items().getFirst();

    assertThat(worst.fresh()).isEqualTo("2 reports of 1 incident, 1 outreach contact");
    assertThat(worst.from()).isEqualTo("Kent Police and Medway Council Housing");
  }

  @Test
  void saysFirstWhoIsMissingAndWhereThatLeavesTheCall() {
    List<FeedLine> feeds = page("live").feeds();

    assertThat(feeds)
        .extracting(FeedLine::name)
        .startsWith("Medway Council Housing", "KFRS Strood", "KFRS Rochester", "Kent Police");
    assertThat(feeds.subList(0, 3))
        .extracting(FeedLine::alarm)
        .containsExactly("Silent", "Silent", "Never spoken");
    assertThat(feeds.subList(0, 3))
        .extracting(FeedLine::meaning)
        .containsExactly(
            "Their part is complete up to then.",
            "Nothing of theirs is on this call.",
            "Nothing of theirs is on this call.");
  }

  @Test
  void keepsWhatCameAfterTheFreezeApart() {
    AgendaPage page = page("frozen");

    assertThat(Objects.requireNonNull(page.lane()).items())
        .extracting(ItemLine::title)
        .containsExactly("Street drinking, St John’s Square");
    assertThat(page.lane().signals()).isEqualTo(5);
    assertThat(page.sections().stream().flatMap(section -> section.items().stream())).hasSize(7);
  }

  @Test
  void followsChangesOfTodayAloneOnceFrozen() {
    assertThat(page("live").isLive()).isTrue();
    assertThat(page("frozen").isLive()).isTrue();
    assertThat(AgendaPage.of(Samples.agenda("frozen"), Instant.parse("2019-02-20T00:00:01Z")))
        .extracting(AgendaPage::isLive)
        .isEqualTo(false);
  }

  @Test
  void tellsNothingHappenedFromNothingArrived() {
    assertThat(page("nothing-happened").missing()).isEmpty();
    assertThat(page("nothing-arrived").missing())
        .extracting(FeedLine::name)
        .containsExactly("Medway Council Housing", "KFRS Strood", "KFRS Rochester");
  }

  @Test
  void readsADayWithoutACall() {
    AgendaPage page = page("not-held");

    assertThat(page.call().isHeld()).isFalse();
    assertThat(page.call().title()).isEqualTo("No call on Sunday 24 February 2019");
    assertThat(Objects.requireNonNull(page.call().next()).words())
        .isEqualTo("Monday 25 February 2019");
  }

  private static AgendaPage page(String sample) {
    return AgendaPage.of(Samples.agenda(sample), NOW);
  }
}
