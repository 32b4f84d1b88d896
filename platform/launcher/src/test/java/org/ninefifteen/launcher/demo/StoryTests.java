package org.ninefifteen.launcher.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoryTests {
  /** Just before and after a call, late in the evening, and across both clock changes. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2019-02-19T09:14:00Z",
        "2019-02-19T09:15:01Z",
        "2019-02-19T23:00:00Z",
        "2019-04-01T06:00:00Z",
        "2019-10-28T12:00:00Z"
      })
  void nothingIsToldBeforeItHappened(String now) {
    var moments = MomentsTests.startedAt(now);

    assertThat(everything(moments))
        .allSatisfy(post -> {
          assertThat(post.sent()).isBetween(moments.beginning(), moments.now());
          times(post).forEach(time -> assertThat(time).isBeforeOrEqualTo(post.sent()));
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"medway", "camden"})
  void peopleAreReferencesAndNeverNames(String partnership) {
    var people = Story.of(partnership).told().findValuesAsString("person");

    assertThat(people).allMatch(person -> person.matches("person-[0-9a-f]{4}"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"medway", "camden"})
  void everyKeyIsUsedOnce(String partnership) {
    var posts = Story.of(partnership).posts(MomentsTests.startedAt("2019-02-19T12:00:00Z"));

    assertThat(posts).extracting(Post::key).doesNotHaveDuplicates();
  }

  private static Stream<Post> everything(Moments moments) {
    return Stream.of("medway", "camden").flatMap(each -> Story.of(each).posts(moments).stream());
  }

  private static Stream<Instant> times(Post post) {
    return Stream.of("occurredAt", "at", "since", "start", "end", "requestedAt")
        .map(name -> post.body().path(name).asString(""))
        .filter(text -> !text.isEmpty())
        .map(Instant::parse);
  }
}
