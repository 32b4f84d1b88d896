package org.ninefifteen.kit.personal;

import com.github.benmanes.caffeine.cache.Caffeine;
import org.ninefifteen.kit.Ids;
import org.ninefifteen.kit.personal.keyset.Keyset;
import org.ninefifteen.kit.personal.keyset.KeysetFile;
import org.ninefifteen.kit.personal.store.SubjectDatabase;
import org.ninefifteen.kit.store.StoreTransport;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;

/** Sealing, matching and erasing, for services that were given a keyset and use it. */
@AutoConfiguration
@Lazy
@ConditionalOnProperty("nine-fifteen.personal.keyset")
@EnableConfigurationProperties(PersonalProperties.class)
public class PersonalAutoConfiguration {

  @Bean
  Keyset keyset(PersonalProperties properties) {
    return KeysetFile.read(properties.keyset(), properties.createKeyset());
  }

  @Bean
  SubjectDatabase subjectDatabase(
      PersonalProperties properties, StoreTransport transport, MongoConnectionDetails own) {
    return SubjectDatabase.at(properties.storeUri(), transport, own.getSslBundle());
  }

  @Bean
  SubjectKeys subjectKeys(SubjectDatabase database, Keyset keyset, PersonalProperties properties) {
    return new SubjectKeys(
        database.subjects(),
        keyset,
        Caffeine.newBuilder()
            .maximumSize(properties.keysKept())
            .expireAfterWrite(properties.keyLifetime())
            .executor(Runnable::run) // to tidy up is less work than to hand it over
            .buildAsync());
  }

  @Bean
  Sealer sealer(SubjectKeys keys) {
    return new Sealer(keys);
  }

  @Bean
  RecordKeys recordKeys(SubjectDatabase database, Keyset keyset, Ids ids) {
    return new RecordKeys(database.subjects(), keyset, ids);
  }

  @Bean
  Matching matching(SubjectDatabase database, Keyset keyset) {
    return new Matching(database.subjects(), database.matches(), keyset);
  }

  @Bean
  Erasing erasing(SubjectKeys keys, SubjectDatabase database) {
    return new Erasing(keys, database.subjects(), database.matches());
  }
}
