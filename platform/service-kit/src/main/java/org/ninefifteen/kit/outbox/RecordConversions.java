package org.ninefifteen.kit.outbox;

import java.util.stream.Stream;
import org.ninefifteen.kit.personal.stored.SealedMapping;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;

/** How the parts that many records have alike are stored: the outbox, and what was sealed. */
public final class RecordConversions {

  private RecordConversions() {}

  public static MongoCustomConversions all() {
    return new MongoCustomConversions(
        Stream.of(OutboxMapping.converters(), SealedMapping.converters())
            .flatMap(each -> each.stream())
            .toList());
  }
}
