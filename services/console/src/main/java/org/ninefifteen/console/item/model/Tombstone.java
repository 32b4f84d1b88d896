package org.ninefifteen.console.item.model;

import org.jspecify.annotations.Nullable;
import org.ninefifteen.console.marac.model.Erased;
import org.ninefifteen.console.words.model.Spoken;
import org.ninefifteen.console.words.model.SpokenTimes;

/** What stands where something was erased: when, and by which decision. */
public record Tombstone(Spoken at, String decision) {

  public static @Nullable Tombstone of(@Nullable Erased erased, SpokenTimes times) {
    return erased == null ? null : new Tombstone(times.at(erased.at()), erased.decision());
  }
}
