package org.ninefifteen.console.review.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.console.item.model.AgencyNames;
import org.ninefifteen.console.item.model.Tombstone;
import org.ninefifteen.console.marac.model.Reason;
import org.ninefifteen.console.marac.model.Review.Candidate;
import org.ninefifteen.console.words.model.Amounts;
import org.ninefifteen.console.words.model.Spoken;
import org.ninefifteen.console.words.model.SpokenTimes;

/** A person or place that the meeting might hear, with what speaks for it. */
public record CandidateLine(
    String id,
    String title,
    int score,
    List<Reason> reasons,
    String incidents,
    @Nullable String from,
    @Nullable Spoken first,
    @Nullable Spoken last,
    @Nullable Tombstone erased) {

  static CandidateLine of(Candidate candidate, SpokenTimes times, AgencyNames names) {
    return new CandidateLine(
        candidate.id(),
        candidate.title(),
        candidate.score(),
        Reason.heaviestFirst(candidate.reasons()),
        Amounts.of(candidate.incidents(), "incident", "incidents"),
        names.and(candidate.agencies()),
        candidate.first() == null ? null : times.at(candidate.first()),
        candidate.last() == null ? null : times.at(candidate.last()),
        Tombstone.of(candidate.erased(), times));
  }
}
