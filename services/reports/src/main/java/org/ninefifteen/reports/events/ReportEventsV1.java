package org.ninefifteen.reports.events;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.kit.Ids;
import org.ninefifteen.kit.events.Envelope;
import org.ninefifteen.kit.events.Marking;
import org.ninefifteen.kit.personal.model.Sealed;
import org.ninefifteen.reports.model.Account;
import org.ninefifteen.reports.model.Classification;
import org.ninefifteen.reports.model.Finding;
import org.ninefifteen.reports.model.Involvement;
import org.ninefifteen.reports.model.Place;
import org.ninefifteen.reports.model.Report;
import org.ninefifteen.reports.model.ReportEvent;
import org.ninefifteen.reports.model.ReportEvent.ReportAnswered;
import org.ninefifteen.reports.model.ReportEvent.ReportLinkedAsDuplicate;
import org.ninefifteen.reports.model.ReportEvent.ReportReceived;
import org.ninefifteen.reports.model.ReportEvent.ReportTriaged;
import org.ninefifteen.reports.model.ReportEvent.ReportWithdrawn;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Version 1 of the events of reports: the one class that knows what they are called as JSON. */
@Component
public final class ReportEventsV1 {

  private static final String TOPIC = "reports";
  private static final JsonMapper JSON = new JsonMapper();

  private final Ids ids;

  ReportEventsV1(Ids ids) {
    this.ids = ids;
  }

  /**
   * The event of a report that has just come.
   *
   * @param id for which what is told of people was sealed
   */
  public Envelope received(
      String id, String partnership, ReportReceived event, @Nullable Sealed sealed) {
    Account account = event.account();
    return Envelope.of(id, type(event), event.report().value())
        .from(partnership, TOPIC, account.agency())
        .at(occurredAt(event), event.at())
        .marking(
            sealed != null && sealed.isSensitive() ? Marking.OFFICIAL_SENSITIVE : marking(account))
        .audience(account.audience(), account.agency())
        .disclosure(sealed == null ? null : sealed.disclosure())
        .data(JSON.writeValueAsBytes(sealed(data(event), sealed)));
  }

  /** The event of this morning, by the agency that made it happen. */
  public Envelope news(String partnership, String agency, Report after, ReportEvent event) {
    return envelope(partnership, agency, after, event, false);
  }

  /** An event of long ago, for the memory alone. */
  public Envelope history(String partnership, Report after, ReportEvent event) {
    return envelope(partnership, after.account().agency(), after, event, true);
  }

  private Envelope envelope(
      String partnership, String agency, Report after, ReportEvent event, boolean history) {
    return Envelope.of(ids.next(), type(event), event.report().value())
        .from(partnership, TOPIC, agency)
        .at(occurredAt(event), event.at())
        .marking(marking(after.account()))
        .audience(after.account().audience(), after.account().agency())
        .history(history)
        .data(JSON.writeValueAsBytes(data(event)));
  }

  static String type(ReportEvent event) {
    String name =
        switch (event) {
          case ReportReceived received -> "report-received";
          case ReportTriaged triaged -> "report-triaged";
          case ReportLinkedAsDuplicate linked -> "report-linked-as-duplicate";
          case ReportAnswered answered -> "report-answered";
          case ReportWithdrawn withdrawn -> "report-withdrawn";
        };
    return "org.ninefifteen." + TOPIC + "." + name + ".v1";
  }

  private static Instant occurredAt(ReportEvent event) {
    return event instanceof ReportReceived received ? received.account().occurredAt() : event.at();
  }

  /** Whoever is told of people must be told to handle it with care. */
  private static Marking marking(Account account) {
    return account.people().isEmpty() ? Marking.OFFICIAL : Marking.OFFICIAL_SENSITIVE;
  }

  private static ObjectNode data(ReportEvent event) {
    ObjectNode json = JSON.createObjectNode().put("report", event.report().value());
    return switch (event) {
      case ReportReceived received -> received(json, received.account());
      case ReportTriaged triaged -> finding(json, triaged.finding());
      case ReportLinkedAsDuplicate linked ->
          place(json, linked.place())
              .put("duplicateOf", linked.duplicateOf().value())
              .put("incident", linked.incident().value());
      case ReportAnswered answered -> place(json, answered.place());
      case ReportWithdrawn withdrawn ->
          place(json, withdrawn.place()).put("reasonCode", withdrawn.reason().name());
    };
  }

  /** A report that has just come stands for an incident of its own. */
  private static ObjectNode received(ObjectNode json, Account account) {
    finding(json, account.finding())
        .put("incident", json.get("report").stringValue())
        .put("channel", account.channel().name())
        .put("anonymous", account.anonymous());
    ArrayNode people = json.putArray("people");
    for (Involvement involvement : account.people()) {
      people.addObject().put("person", involvement.person()).put("role", involvement.role().name());
    }
    return json;
  }

  /** Each person's details stand where the person is named first. */
  private static ObjectNode sealed(ObjectNode json, @Nullable Sealed sealed) {
    if (sealed == null) {
      return json;
    }
    Set<String> told = new HashSet<>();
    for (JsonNode person : json.get("people")) {
      String name = person.get("person").stringValue();
      if (!sealed.of(name).isEmpty() && told.add(name)) {
        ObjectNode fields = ((ObjectNode) person).putObject("sealed");
        new TreeMap<>(sealed.of(name)).forEach(fields::put);
      }
    }
    if (sealed.text() != null) {
      json.put("sealedText", sealed.text().text());
    }
    return json;
  }

  private static ObjectNode finding(ObjectNode json, Finding finding) {
    place(json, finding.place());
    classification(json.putObject("classification"), finding.classification());
    names(json.putArray("immediateRisks"), finding.immediateRisks());
    return json;
  }

  private static void classification(ObjectNode json, Classification classification) {
    if (classification.harm() != null) {
      json.put("harm", classification.harm().name());
    }
    if (classification.incidentType() != null) {
      json.put("incidentType", classification.incidentType().name());
    }
    if (!classification.localIssues().isEmpty()) {
      ArrayNode issues = json.putArray("localIssues");
      for (Classification.LocalIssue issue : classification.localIssues()) {
        issues
            .addObject()
            .put("scheme", issue.scheme())
            .put("version", issue.version())
            .put("code", issue.code());
      }
    }
  }

  private static void names(ArrayNode array, Collection<? extends Enum<?>> values) {
    values.stream().map(Enum::name).sorted().forEach(array::add);
  }

  private static ObjectNode place(ObjectNode json, Place place) {
    PlaceV1.write(json.putObject("place"), place);
    return json;
  }
}
