package org.ninefifteen.console.evidence.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.console.item.model.AgencyNames;
import org.ninefifteen.console.marac.model.Evidence;
import org.ninefifteen.console.words.model.Codes;
import org.ninefifteen.console.words.model.Spoken;
import org.ninefifteen.console.words.model.SpokenTimes;

/**
 * One signal: who said it, how, when it happened and when it was written down.
 *
 * @param words the report's own words; absent where none are kept
 * @param erased when the words were erased, and by which decision
 * @param isMute the words are kept but cannot be had just now
 */
public record EvidenceLine(
    String signal,
    String summary,
    String agency,
    @Nullable String channel,
    Spoken occurred,
    Spoken recorded,
    @Nullable String marking,
    @Nullable String words,
    @Nullable Tombstone erased,
    boolean isMute) {

  /** What stands where the words were. */
  public record Tombstone(Spoken at, String decision) {}

  static EvidenceLine of(
      Evidence evidence, Map<String, Words> words, SpokenTimes times, AgencyNames names) {
    Words said = evidence.isReport() ? words.get(evidence.thing()) : null;
    return new EvidenceLine(
        evidence.signal(),
        evidence.summary() == null ? Codes.title(evidence.type()) : evidence.summary(),
        names.of(evidence.agency()),
        evidence.channel() == null ? null : Codes.title(evidence.channel()),
        times.at(evidence.occurredAt()),
        times.at(evidence.recordedAt()),
        evidence.marking(),
        said instanceof Words.Said text ? text.text() : null,
        said instanceof Words.Erased it ? new Tombstone(times.at(it.at()), it.decision()) : null,
        said instanceof Words.Away);
  }

  /** A report's words are in no log, not even by accident. */
  @Override
  public String toString() {
    return "EvidenceLine[" + signal + "]";
  }
}
