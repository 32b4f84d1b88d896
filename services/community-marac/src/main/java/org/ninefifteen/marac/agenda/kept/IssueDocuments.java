package org.ninefifteen.marac.agenda.kept;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bson.Document;
import org.ninefifteen.marac.agenda.model.Issue;
import org.ninefifteen.marac.agenda.model.Item;
import org.ninefifteen.marac.signals.model.Limit;

/** Issues as documents: one a subject and kind, with an entry for each call that had it. */
public final class IssueDocuments {

  public static final String COLLECTION = "issues";
  private static final String DAYS = "days";
  private static final String LIMITS = "limits";

  private IssueDocuments() {}

  public static String id(String partnership, Issue issue) {
    return partnership + "|" + issue.subject() + "|" + issue.kind();
  }

  public static String id(String partnership, Item item) {
    return id(partnership, Issue.unseen(item.subject(), item.kind()));
  }

  /** The update that notes the item: run again, it changes nothing. */
  public static Document noted(Item item, LocalDate date) {
    Document noted = new Document(DAYS + "." + date, item.rank());
    if (!item.limits().isEmpty()) {
      noted.append(LIMITS + "." + date, item.limits().stream().map(IssueDocuments::limit).toList());
    }
    return new Document("$set", noted);
  }

  public static Issue read(Document document, Issue asked) {
    SortedMap<LocalDate, Integer> days = new TreeMap<>();
    document
        .get(DAYS, new Document())
        .forEach((date, rank) -> days.put(LocalDate.parse(date), ((Number) rank).intValue()));
    return new Issue(asked.subject(), asked.kind(), days, limits(document));
  }

  private static Map<LocalDate, List<Limit>> limits(Document document) {
    Document found = document.get(LIMITS, new Document());
    Map<LocalDate, List<Limit>> limits = new HashMap<>();
    for (String date : found.keySet()) {
      limits.put(
          LocalDate.parse(date),
          found.getList(date, Document.class).stream().map(IssueDocuments::limit).toList());
    }
    return limits;
  }

  private static Document limit(Limit limit) {
    return new Document("agency", limit.agency()).append("audience", limit.audience());
  }

  private static Limit limit(Document limit) {
    return new Limit(limit.getString("agency"), limit.getList("audience", String.class));
  }
}
