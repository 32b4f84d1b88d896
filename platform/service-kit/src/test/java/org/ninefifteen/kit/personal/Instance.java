package org.ninefifteen.kit.personal;

import com.mongodb.ConnectionString;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Objects;
import org.ninefifteen.kit.Ids;
import org.ninefifteen.kit.personal.keyset.Keyset;
import org.ninefifteen.kit.personal.model.Opening.Erased;
import org.ninefifteen.kit.personal.store.SubjectDatabase;
import org.ninefifteen.kit.store.StoreTransport;
import org.ninefifteen.testkit.Patience;
import reactor.core.publisher.Mono;

/** A service's instance, as far as it seals and erases. */
record Instance(
    StoreTransport transport,
    SubjectDatabase database,
    Sealer sealer,
    RecordKeys recordKeys,
    Matching matching,
    Erasing erasing)
    implements AutoCloseable {

  static Instance of(Path keyset, String storeUri, Duration keyLifetime) {
    PersonalProperties properties =
        new PersonalProperties(keyset, true, storeUri, keyLifetime, 1000);
    PersonalAutoConfiguration beans = new PersonalAutoConfiguration();
    Keyset keys = beans.keyset(properties);
    StoreTransport transport = new StoreTransport();
    SubjectDatabase database =
        beans.subjectDatabase(properties, transport, () -> new ConnectionString(storeUri));
    SubjectKeys subjects = beans.subjectKeys(database, keys, properties);
    return new Instance(
        transport,
        database,
        beans.sealer(subjects),
        beans.recordKeys(database, keys, new Ids(Clock.systemUTC())),
        beans.matching(database, keys),
        beans.erasing(subjects, database));
  }

  Sealing sealing(String partnership, Collection<String> subjects) {
    return now(sealer.sealing(partnership, subjects));
  }

  Unsealing unsealing(String partnership, Collection<String> subjects) {
    return now(sealer.unsealing(partnership, subjects));
  }

  Erased destroy(String partnership, String subject, Erased tombstone) {
    return now(erasing.destroy(partnership, subject, tombstone));
  }

  static <T> T now(Mono<T> later) {
    return Objects.requireNonNull(later.block(Patience.LONG));
  }

  @Override
  public void close() {
    database.close();
    transport.close();
  }
}
