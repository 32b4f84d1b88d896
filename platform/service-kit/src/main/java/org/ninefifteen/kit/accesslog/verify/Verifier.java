package org.ninefifteen.kit.accesslog.verify;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.kit.accesslog.files.HeadLine;
import org.ninefifteen.kit.accesslog.files.Lines;
import org.ninefifteen.kit.accesslog.files.LinkLine;
import org.ninefifteen.kit.accesslog.model.Link;
import org.ninefifteen.kit.accesslog.model.TrustedKey;
import tools.jackson.databind.JsonNode;

/** Reads twice: the heads first, then the entries, of which it keeps none. */
final class Verifier {

  private final SignedHeads heads;
  private final Map<String, ChainCheck> chains = new TreeMap<>();

  Verifier(Collection<TrustedKey> trusted) {
    this.heads = new SignedHeads(trusted);
  }

  Verdict verify(Supplier<Stream<Line>> lines) {
    try (Stream<Line> all = lines.get()) {
      all.forEach(this::takeHead);
    }
    heads.chains().forEach(this::chain);
    Break first = firstBreak(lines);
    List<Break> breaks = new ArrayList<>();
    if (first != null) {
      breaks.add(first);
    }
    breaks.addAll(heads.breaks());
    return verdict(breaks);
  }

  private void takeHead(Line line) {
    try {
      JsonNode json = Lines.parse(line.text());
      if (HeadLine.isOne(json)) {
        heads.add(HeadLine.read(json), line);
      }
    } catch (IllegalArgumentException e) {
      return; // it is named when the entries are read, which it may stand between
    }
  }

  private @Nullable Break firstBreak(Supplier<Stream<Line>> lines) {
    try (Stream<Line> all = lines.get()) {
      for (Iterator<Line> each = all.iterator(); each.hasNext(); ) {
        Break broken = take(each.next());
        if (broken != null) {
          return broken;
        }
      }
    }
    return chains.values().stream()
        .map(ChainCheck::end)
        .filter(broken -> broken != null)
        .findFirst()
        .orElse(null);
  }

  private @Nullable Break take(Line line) {
    try {
      JsonNode json = Lines.parse(line.text());
      if (HeadLine.isOne(json)) {
        HeadLine.read(json);
        return null;
      }
      Link link = LinkLine.read(json);
      return chain(link.chain()).take(link, line);
    } catch (IllegalArgumentException e) {
      return Break.unreadable(line, String.valueOf(e.getMessage()));
    }
  }

  private ChainCheck chain(String name) {
    return chains.computeIfAbsent(name, chain -> new ChainCheck(chain, heads));
  }

  private Verdict verdict(List<Break> breaks) {
    return new Verdict(
        chains.values().stream().mapToLong(ChainCheck::length).sum(),
        chains.values().stream().mapToLong(ChainCheck::signed).sum(),
        chains.entrySet().stream()
            .filter(chain -> chain.getValue().signed() == 0)
            .map(Map.Entry::getKey)
            .toList(),
        breaks);
  }
}
