package org.ninefifteen.console.erasure.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.console.erasure.model.PersonFile.Erasure;
import org.ninefifteen.console.erasure.model.reason.ApprovalReason;
import org.ninefifteen.console.erasure.model.reason.ErasureReason;
import org.ninefifteen.console.erasure.model.reason.HoldReason;
import org.ninefifteen.console.erasure.model.reason.RefusalReason;
import org.ninefifteen.console.erasure.model.reason.ReleaseReason;
import org.ninefifteen.console.page.model.Fault;
import org.ninefifteen.console.page.model.Frame;
import org.ninefifteen.console.visitor.model.Visitor;
import org.ninefifteen.console.words.model.SpokenTimes;

/**
 * What was decided about erasing somebody, and what the reader may decide.
 *
 * @param erasures the newest first
 * @param standing the holds because of which nothing is erased
 * @param released those that are over
 * @param faults what was sent and not done, and why
 */
public record FilePage(
    Frame frame,
    String person,
    List<ErasureLine> erasures,
    List<HoldLine> standing,
    List<HoldLine> released,
    May may,
    List<Fault> faults) {

  /** What is open to the reader just now; whoever asked for an erasure does not approve it. */
  public record May(boolean ask, boolean decide, boolean hold) {

    static May of(PersonFile file, Visitor reader) {
      boolean isOfficer = reader.isDataProtectionOfficer();
      boolean isDecided =
          file.erasures().stream().anyMatch(it -> !it.isWaiting() && !it.isRefused());
      return new May(
          isOfficer && file.erasures().stream().allMatch(Erasure::isRefused),
          reader.isErasureApprover(),
          isOfficer && !isDecided);
    }
  }

  public static FilePage of(
      Frame frame, PersonFile file, Visitor reader, SpokenTimes times, List<Fault> faults) {
    return new FilePage(
        frame,
        file.person(),
        file.erasures().reversed().stream()
            .map(erasure -> ErasureLine.of(erasure, reader.id(), times))
            .toList(),
        HoldLine.standing(file, times),
        file.holds().stream()
            .filter(hold -> !hold.stands())
            .map(hold -> HoldLine.of(hold, times))
            .toList(),
        May.of(file, reader),
        faults);
  }

  public List<ErasureReason> reasons() {
    return List.of(ErasureReason.values());
  }

  public List<HoldReason> whys() {
    return List.of(HoldReason.values());
  }

  public List<ApprovalReason> approvals() {
    return List.of(ApprovalReason.values());
  }

  public List<RefusalReason> refusals() {
    return List.of(RefusalReason.values());
  }

  public List<ReleaseReason> releases() {
    return List.of(ReleaseReason.values());
  }

  /** What is wrong with a field, or with a part of the page; absent where nothing is. */
  public @Nullable String fault(String field) {
    return faults.stream()
        .filter(fault -> fault.field().equals(field))
        .map(Fault::words)
        .findFirst()
        .orElse(null);
  }
}
