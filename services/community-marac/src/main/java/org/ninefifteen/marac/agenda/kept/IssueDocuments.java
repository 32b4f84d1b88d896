package org.ninefifteen.marac.agenda.kept;

import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bson.Document;
import org.ninefifteen.marac.agenda.model.Issue;
import org.ninefifteen.marac.agenda.model.Item;

/** Issues as documents: one a subject and kind, with an entry for each call that had it. */
public final class IssueDocuments {

  public static final String COLLECTION = "issues";
  private static final String DAYS = "days";

  private IssueDocuments() {}

  public static String id(String partnership, Issue issue) {
    return partnership + "|" + issue.subject() + "|" + issue.kind();
  }

  public static String id(String partnership, Item item) {
    return id(partnership, Issue.unseen(item.subject(), item.kind()));
  }

  /** The update that notes the item: run again, it changes nothing. */
  public static Document noted(Item item, LocalDate date) {
    return new Document("$set", new Document(DAYS + "." + date, item.rank()));
  }

  public static Issue read(Document document, Issue asked) {
    SortedMap<LocalDate, Integer> days = new TreeMap<>();
    document
        .get(DAYS, new Document())
        .forEach((date, rank) -> days.put(LocalDate.parse(date), ((Number) rank).intValue()));
    return new Issue(asked.subject(), asked.kind(), days);
  }
}
