package org.ninefifteen.console.evidence.model;

import org.jspecify.annotations.Nullable;
import org.ninefifteen.console.item.model.AgencyNames;
import org.ninefifteen.console.marac.model.Evidence;
import org.ninefifteen.console.words.model.Codes;
import org.ninefifteen.console.words.model.Spoken;
import org.ninefifteen.console.words.model.SpokenTimes;

/**
 * One signal: who said it, how, when it happened and when it was written down.
 *
 * @param report the report whose words and details can be asked for; absent where there is none
 */
public record EvidenceLine(
    String signal,
    String summary,
    String agency,
    @Nullable String channel,
    Spoken occurred,
    Spoken recorded,
    @Nullable String marking,
    @Nullable String report) {

  static EvidenceLine of(Evidence evidence, SpokenTimes times, AgencyNames names) {
    return new EvidenceLine(
        evidence.signal(),
        evidence.summary() == null ? Codes.title(evidence.type()) : evidence.summary(),
        names.of(evidence.agency()),
        evidence.channel() == null ? null : Codes.title(evidence.channel()),
        times.at(evidence.occurredAt()),
        times.at(evidence.recordedAt()),
        evidence.marking(),
        evidence.isReport() ? evidence.thing() : null);
  }
}
