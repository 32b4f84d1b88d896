package org.ninefifteen.contacts.lookup;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.springframework.data.mongodb.core.aggregation.Aggregation.group;
import static org.springframework.data.mongodb.core.aggregation.Aggregation.unwind;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bson.Document;
import org.ninefifteen.contacts.ContactDocument;
import org.ninefifteen.contacts.model.ContactCounts;
import org.ninefifteen.contacts.model.ContactCounts.Tally;
import org.ninefifteen.contacts.model.Offer;
import org.ninefifteen.kit.access.Reach;
import org.ninefifteen.kit.outbox.OutboxCollection;
import org.ninefifteen.kit.outbox.Outboxes;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Counts contacts in the store: a few rows a month come back, however many contacts there were. */
@Component
final class ContactTallies {

  private final OutboxCollection<ContactDocument> documents;

  ContactTallies(Outboxes outboxes) {
    this.documents = outboxes.of(ContactDocument.class);
  }

  private record Row(String month, Tally tally) {}

  /** By month. */
  Mono<SortedMap<String, ContactCounts>> count(Reach reach, Criteria asked) {
    Flux<Document> met =
        documents.aggregate(reach, asked, group("month", "beddedDown").count().as("many"));
    Flux<Document> offered =
        documents.aggregate(
            reach,
            asked,
            unwind("services"),
            group("month", "services.response").count().as("many"));
    return Flux.concat(met.map(ContactTallies::met), offered.map(ContactTallies::offered))
        .collectList()
        .map(ContactTallies::byMonth);
  }

  private static Row met(Document row) {
    Document key = row.get("_id", Document.class);
    return new Row(
        key.getString("month"), new Tally.Met(key.getBoolean("beddedDown", false), many(row)));
  }

  private static Row offered(Document row) {
    Document key = row.get("_id", Document.class);
    Offer.Response response = Offer.Response.valueOf(key.getString("response"));
    return new Row(key.getString("month"), new Tally.Offered(response, many(row)));
  }

  private static long many(Document row) {
    return row.get("many", Number.class).longValue();
  }

  private static SortedMap<String, ContactCounts> byMonth(List<Row> rows) {
    return rows.stream()
        .collect(
            groupingBy(
                Row::month,
                TreeMap::new,
                mapping(Row::tally, collectingAndThen(toList(), ContactCounts::of))));
  }
}
