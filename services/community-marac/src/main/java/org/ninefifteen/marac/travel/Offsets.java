package org.ninefifteen.marac.travel;

import static java.util.stream.Collectors.toMap;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Where the topics end, and how far the group has come; fails with {@link KafkaException}. */
@Component
class Offsets implements DisposableBean {

  static final Duration PATIENCE = Duration.ofSeconds(3);

  private final Map<String, Object> patient;
  private @Nullable Admin admin;
  private final TravelProperties properties;

  Offsets(KafkaAdmin settings, TravelProperties properties) {
    this.patient = new HashMap<>(settings.getConfigurationProperties());
    int millis = (int) PATIENCE.toMillis();
    patient.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, millis);
    patient.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, millis);
    patient.put(AdminClientConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 1000);
    this.properties = properties;
  }

  /** Not before it is asked: it is not to be had while nobody knows the broker's name. */
  private synchronized Admin admin() {
    if (admin == null) {
      admin = Admin.create(patient);
    }
    return admin;
  }

  Mono<Map<TopicPartition, Long>> ends() {
    return mono(() -> admin().describeTopics(properties.topics()).allTopicNames())
        .flatMap(topics -> ends(topics.values()));
  }

  Mono<Map<TopicPartition, Long>> committed() {
    return mono(() ->
            admin().listConsumerGroupOffsets(properties.group()).partitionsToOffsetAndMetadata())
        .map(Offsets::committed);
  }

  private Mono<Map<TopicPartition, Long>> ends(Collection<TopicDescription> topics) {
    Map<TopicPartition, OffsetSpec> latest =
        topics.stream()
            .flatMap(topic ->
                topic.partitions().stream()
                    .map(p -> new TopicPartition(topic.name(), p.partition())))
            .collect(toMap(Function.identity(), partition -> OffsetSpec.latest()));
    return mono(() -> admin().listOffsets(latest).all()).map(Offsets::offsets);
  }

  private static Map<TopicPartition, Long> offsets(
      Map<TopicPartition, ListOffsetsResultInfo> ends) {
    return ends.entrySet().stream().collect(toMap(Map.Entry::getKey, e -> e.getValue().offset()));
  }

  /** A partition without a commit is one that nothing was read of. */
  private static Map<TopicPartition, Long> committed(Map<TopicPartition, OffsetAndMetadata> group) {
    Map<TopicPartition, Long> offsets = new HashMap<>();
    group.forEach((partition, at) -> offsets.put(partition, at == null ? 0 : at.offset()));
    return offsets;
  }

  private static <T> Mono<T> mono(java.util.function.Supplier<KafkaFuture<T>> question) {
    return Mono.fromCompletionStage(() -> question.get().toCompletionStage())
        .onErrorMap(e -> !(e instanceof KafkaException), e -> new KafkaException("No answer", e));
  }

  @Override
  public synchronized void destroy() {
    if (admin != null) {
      admin.close(Duration.ofSeconds(1));
    }
  }
}
