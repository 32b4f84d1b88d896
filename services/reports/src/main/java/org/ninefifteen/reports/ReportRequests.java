package org.ninefifteen.reports;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.kit.access.Caller;
import org.ninefifteen.kit.personal.details.Details;
import org.ninefifteen.kit.personal.details.Told;
import org.ninefifteen.kit.problem.Fields;
import org.ninefifteen.reports.bodies.ReportBodies;
import org.ninefifteen.reports.model.Account;
import org.ninefifteen.reports.model.Channel;
import org.ninefifteen.reports.model.Classification;
import org.ninefifteen.reports.model.Finding;
import org.ninefifteen.reports.model.ImmediateRisk;
import org.ninefifteen.reports.model.Involvement;
import org.ninefifteen.reports.model.Place;
import org.ninefifteen.reports.model.ReportId;
import org.ninefifteen.reports.model.WithdrawalReason;

/** What callers ask for, read from their bodies; {@link ReportBodies} says how those look. */
final class ReportRequests {

  private static final int LONGEST_TEXT = 10_000;

  private ReportRequests() {}

  /** Take this down. */
  record Receive(Account account, @Nullable Told told) {

    static Receive read(Fields fields, Caller caller, Instant now) {
      String agency = caller.agency(fields);
      Set<String> audience = fields.slugs("audience");
      Channel channel = fields.choice("channel", Channel.class);
      Instant occurredAt = fields.past("occurredAt", now);
      Place place = fields.object("place", PlaceFields::place);
      Classification classification = fields.object("classification", PlaceFields::classification);
      Set<ImmediateRisk> risks = fields.choices("immediateRisks", ImmediateRisk.class);
      List<Named> named = fields.list("people", Named::read);
      List<Involvement> people = named.stream().map(Named::involvement).toList();
      boolean anonymous = fields.flag("anonymous");
      Told told = readTold(fields, named);
      return fields.into(() -> {
        Finding finding = new Finding(place, classification, risks);
        return new Receive(
            new Account(agency, audience, channel, occurredAt, finding, people, anonymous), told);
      });
    }
  }

  /** This is what we found; what is absent stays as it was. */
  record Triage(
      String agency,
      @Nullable Place place,
      @Nullable Classification classification,
      @Nullable Set<ImmediateRisk> immediateRisks) {

    static Triage read(Fields fields, Caller caller) {
      String agency = caller.agency(fields);
      Place place = fields.optionalObject("place", PlaceFields::place);
      Classification classification =
          fields.optionalObject("classification", PlaceFields::classification);
      Set<ImmediateRisk> risks =
          fields.has("immediateRisks")
              ? fields.choices("immediateRisks", ImmediateRisk.class)
              : null;
      return fields.into(() -> new Triage(agency, place, classification, risks));
    }

    Finding better(Finding before) {
      return new Finding(
          place == null ? before.place() : place,
          classification == null ? before.classification() : classification,
          immediateRisks == null ? before.immediateRisks() : immediateRisks);
    }
  }

  /** It repeats that one. */
  record Duplicate(String agency, ReportId duplicateOf) {

    static Duplicate read(Fields fields, Caller caller) {
      String agency = caller.agency(fields);
      String duplicateOf = fields.text("duplicateOf");
      return fields.into(() -> new Duplicate(agency, new ReportId(duplicateOf)));
    }
  }

  /** The reporter was told. */
  record Answer(String agency) {

    static Answer read(Fields fields, Caller caller) {
      String agency = caller.agency(fields);
      return fields.into(() -> new Answer(agency));
    }
  }

  /** It counts no more. */
  record Withdrawal(String agency, WithdrawalReason reasonCode) {

    static Withdrawal read(Fields fields, Caller caller) {
      String agency = caller.agency(fields);
      WithdrawalReason reasonCode = fields.choice("reasonCode", WithdrawalReason.class);
      return fields.into(() -> new Withdrawal(agency, reasonCode));
    }
  }

  private static @Nullable Told readTold(Fields fields, List<Named> named) {
    String text = fields.optionalText("text", LONGEST_TEXT);
    List<Details> details =
        named.stream().map(Named::details).filter(each -> !each.isEmpty()).toList();
    if (details.stream().map(Details::subject).distinct().count() < details.size()) {
      fields.fault("people", "duplicate", "The details of a person are told once.");
    }
    Set<String> people =
        named.stream().map(each -> each.involvement().person()).collect(Collectors.toSet());
    return Told.read(fields, people, details, text);
  }

  private record Named(Involvement involvement, Details details) {

    static Named read(Fields fields) {
      String person = fields.text("person", Involvement.REFERENCE, Involvement.NO_REFERENCE);
      Involvement.Role role = fields.choice("role", Involvement.Role.class);
      Details details = Details.read(person, fields);
      return fields.into(() -> new Named(new Involvement(person, role), details));
    }
  }
}
