package org.ninefifteen.marac.memory;

import static com.mongodb.client.model.Filters.eq;
import static org.ninefifteen.marac.memory.Stored.PAGES;

import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.marac.memory.model.PageEntry;
import org.ninefifteen.marac.memory.model.PageId;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The pages: a union of entries, so that any order and any number of times ends the same. */
@Component
class PageStore {

  private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);
  private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);

  private final ReactiveMongoTemplate template;

  PageStore(ReactiveMongoTemplate template) {
    this.template = template;
  }

  /** One update a page, however many entries it gets. */
  Mono<Void> write(List<PageEntry> entries) {
    if (entries.isEmpty()) {
      return Mono.empty();
    }
    Map<PageId, Document> pages = new LinkedHashMap<>();
    Map<PageId, String> titles = new HashMap<>();
    for (PageEntry entry : entries) {
      pages
          .computeIfAbsent(entry.page(), page -> new Document())
          .append(
              PageDocuments.ENTRIES + "." + PageDocuments.name(entry),
              PageDocuments.entry(entry.trace()));
      if (entry.title() != null) {
        titles.merge(entry.page(), entry.title(), PageStore::firstOf);
      }
    }
    List<UpdateOneModel<Document>> updates =
        pages.entrySet().stream()
            .map(page -> update(page.getKey(), page.getValue(), titles.get(page.getKey())))
            .toList();
    return template.execute(PAGES, store -> store.bulkWrite(updates, UNORDERED)).then();
  }

  private static UpdateOneModel<Document> update(
      PageId page, Document entries, @Nullable String title) {
    Document update = new Document("$set", entries);
    if (title != null) {
      update.append("$min", new Document(PageDocuments.TITLE, title));
    }
    return new UpdateOneModel<>(eq("_id", page.toString()), update, UPSERT);
  }

  /** Agencies call one place by several names; the first of the alphabet is the same for all. */
  private static String firstOf(String one, String other) {
    return one.compareTo(other) <= 0 ? one : other;
  }
}
