package org.ninefifteen.marac.memory;

import static com.mongodb.client.model.Filters.eq;
import static org.ninefifteen.marac.memory.Stored.PAGES;

import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
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
    for (PageEntry entry : entries) {
      pages
          .computeIfAbsent(entry.page(), page -> new Document())
          .append(
              PageDocuments.ENTRIES + "." + PageDocuments.name(entry),
              PageDocuments.entry(entry.trace()));
    }
    List<UpdateOneModel<Document>> updates =
        pages.entrySet().stream().map(page -> update(page.getKey(), page.getValue())).toList();
    return template.execute(PAGES, store -> store.bulkWrite(updates, UNORDERED)).then();
  }

  private static UpdateOneModel<Document> update(PageId page, Document entries) {
    return new UpdateOneModel<>(eq("_id", page.toString()), new Document("$set", entries), UPSERT);
  }
}
