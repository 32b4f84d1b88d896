package org.ninefifteen.kit.accesslog.verify;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ninefifteen.kit.accesslog.files.HeadLine;
import org.ninefifteen.kit.accesslog.files.LinkLine;
import org.ninefifteen.kit.accesslog.model.Action;
import org.ninefifteen.kit.accesslog.model.Entry;
import org.ninefifteen.kit.accesslog.model.Head;
import org.ninefifteen.kit.accesslog.model.Held;
import org.ninefifteen.kit.accesslog.model.Link;
import org.ninefifteen.kit.accesslog.model.Position;
import org.ninefifteen.kit.accesslog.model.SigningKey;

/** A log as it was exported, and what somebody could make of it. */
record Forged(SigningKey key, List<Link> links, List<Head> heads) {

  private static final SigningKey KEY = SigningKey.generated();

  static final Instant MORNING = Instant.parse("2019-02-19T08:00:00Z");

  /** Signatures are what takes time here, so that logs are made once. */
  static final List<Forged> LOGS =
      IntStream.range(0, 50).mapToObj(seed -> log(new Random(seed))).toList();

  /** At least two entries, and a head of the last one. */
  static Forged log(RandomGenerator random) {
    List<Entry> entries =
        Stream.generate(() -> entry(random)).limit(random.nextInt(2, 40)).toList();
    List<Link> links = Position.start("medway/letters").links(entries);
    List<Head> heads = new ArrayList<>();
    for (Link link : links) {
      if (link.seq() == links.size() || random.nextInt(12) == 0) {
        heads.add(KEY.sign(link.position(), MORNING.plusSeconds(link.seq())));
      }
    }
    return new Forged(KEY, links, heads);
  }

  static Entry entry(RandomGenerator random) {
    Action action = List.of(Action.values()).get(random.nextInt(6));
    return new Entry(
        MORNING.plusMillis(random.nextInt(3_600_000)),
        "caller-" + random.nextInt(9),
        "agency-" + random.nextInt(4),
        "medway",
        action,
        IntStream.range(0, random.nextInt(4))
            .mapToObj(i -> new Held("letters/" + random.nextInt(99), "agency-" + i))
            .toList(),
        IntStream.range(0, random.nextInt(3)).mapToObj(i -> "subject-" + i).toList(),
        random.nextBoolean() ? "daily-call" : null,
        action == Action.DISCLOSURE ? List.of("community") : List.of());
  }

  int size() {
    return links.size();
  }

  /** What an attacker who can compute hashes makes of it: all that follows fits again. */
  List<Link> rewrittenFrom(int index, Entry instead) {
    List<Entry> entries = new ArrayList<>(links.stream().map(Link::entry).toList());
    entries.set(index, instead);
    return Position.start("medway/letters").links(entries);
  }

  /** The sequence numbers that were signed. */
  List<Long> signed() {
    return heads.stream().map(head -> head.position().seq()).toList();
  }

  List<String> lines() {
    return lines(links);
  }

  static List<String> lines(List<Link> links) {
    return new ArrayList<>(links.stream().map(link -> LinkLine.of(link).toString()).toList());
  }

  /** These entries, before the heads as they were published. */
  Verdict verify(List<String> entries) {
    return verify(entries, heads.stream().map(head -> HeadLine.of(head).toString()).toList());
  }

  Verdict verify(List<String> entries, List<String> heads) {
    List<String> all = Stream.concat(entries.stream(), heads.stream()).toList();
    return new Verifier(List.of(key.trusted()))
        .verify(
            () -> IntStream.range(0, all.size()).mapToObj(i -> new Line("log", i + 1, all.get(i))));
  }
}
