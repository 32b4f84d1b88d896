package org.ninefifteen.console.erasure.model;

import org.jspecify.annotations.Nullable;
import org.ninefifteen.console.erasure.model.PersonFile.Erasure;
import org.ninefifteen.console.erasure.model.reason.ApprovalReason;
import org.ninefifteen.console.erasure.model.reason.ErasureReason;
import org.ninefifteen.console.erasure.model.reason.RefusalReason;
import org.ninefifteen.console.words.model.Choice;
import org.ninefifteen.console.words.model.Codes;
import org.ninefifteen.console.words.model.Spoken;
import org.ninefifteen.console.words.model.SpokenTimes;

/**
 * The erasure of somebody, in words.
 *
 * @param state "Waits for a decision"
 * @param reason "the person asked for it"
 * @param isOwn whether it is the reader who asked for it
 * @param erased when nothing was left to do
 */
public record ErasureLine(
    String id,
    String state,
    boolean isWaiting,
    String reason,
    boolean isOwn,
    Deed requested,
    @Nullable Deed refused,
    @Nullable Deed approved,
    @Nullable Spoken erased) {

  static ErasureLine of(Erasure erasure, String reader, SpokenTimes times) {
    return new ErasureLine(
        erasure.id(),
        state(erasure.state()),
        erasure.isWaiting(),
        Choice.say(ErasureReason.class, erasure.reason()),
        erasure.requested().who().equals(reader),
        Deed.done(erasure.requested(), times),
        Deed.of(erasure.refused(), RefusalReason.class, times),
        Deed.of(erasure.approved(), ApprovalReason.class, times),
        erasure.erased() == null ? null : times.at(erasure.erased()));
  }

  static String state(String code) {
    return switch (code) {
      case "REQUESTED" -> "Waits for a decision";
      case "REFUSED" -> "Refused";
      case "APPROVED" -> "Approved, and being carried out";
      case "DONE" -> "Erased";
      default -> Codes.title(code);
    };
  }
}
