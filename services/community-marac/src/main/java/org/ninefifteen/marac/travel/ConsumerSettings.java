package org.ninefifteen.marac.travel;

import java.util.Map;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.header.Headers;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.cloud.stream.config.ListenerContainerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.PropertySource;
import org.springframework.integration.channel.PublishSubscribeChannel;
import org.springframework.integration.context.IntegrationContextUtils;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.kafka.core.KafkaAdmin.NewTopics;
import org.springframework.kafka.listener.AbstractMessageListenerContainer;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.support.KafkaHeaderMapper;
import org.springframework.kafka.support.converter.BatchMessagingMessageConverter;
import org.springframework.messaging.MessageHeaders;
import org.springframework.util.backoff.ExponentialBackOff;

/** How the binder behaves: see {@code travel.properties}, which names these beans. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(TravelProperties.class)
@PropertySource("classpath:org/ninefifteen/marac/travel/travel.properties")
class ConsumerSettings {

  /**
   * Holds the batch, keeps its place in the group by polling, and tries again without end. Nothing
   * is classified as beyond hope, for that would be skipped: a bug blocks, and is seen as lag.
   */
  @Bean
  DefaultErrorHandler retryForEver(TravelProperties properties) {
    ExponentialBackOff pauses = new ExponentialBackOff(properties.retryAtLeast().toMillis(), 2);
    pauses.setMaxInterval(properties.retryAtMost().toMillis());
    DefaultErrorHandler handler =
        new DefaultErrorHandler(
            (skipped, e) -> {
              throw new IllegalStateException("No record is skipped", e);
            },
            pauses);
    handler.setClassifications(Map.of(), true);
    return handler;
  }

  /**
   * A user may be declared late, or be gone for a while by mistake: otherwise one refusal would end
   * the consumer until somebody starts the service again.
   */
  @Bean
  ListenerContainerCustomizer<AbstractMessageListenerContainer<?, ?>> askAgainWhenRefused(
      TravelProperties properties) {
    return (container, destination, group) ->
        container.getContainerProperties().setAuthExceptionRetryInterval(properties.retryAtMost());
  }

  /** Each record as it came: headers to be parked must not be translated there and back. */
  @Bean
  BatchMessagingMessageConverter recordsAsTheyCame() {
    BatchMessagingMessageConverter converter = new BatchMessagingMessageConverter(null);
    converter.setHeaderMapper(new NoHeaders());
    converter.setRawRecordHeader(true);
    return converter;
  }

  /**
   * In place of the one that writes whole batches, with agencies and keys, into the log at every
   * attempt; {@link TravelState} says once that signals wait.
   */
  @Bean(IntegrationContextUtils.ERROR_CHANNEL_BEAN_NAME)
  PublishSubscribeChannel errorChannel() {
    return new PublishSubscribeChannel();
  }

  /** They wait for a person, not for a week; and a largest record grows by its reason. */
  @Bean
  NewTopics parkedTopics(TravelProperties properties) {
    return new NewTopics(
        properties.topics().stream()
            .map(ParkedRecords::topicOf)
            .map(topic ->
                TopicBuilder.name(topic)
                    .config(TopicConfig.RETENTION_MS_CONFIG, "-1")
                    .config(
                        TopicConfig.MAX_MESSAGE_BYTES_CONFIG,
                        Integer.toString(ParkedRecords.LARGEST))
                    .build())
            .toArray(org.apache.kafka.clients.admin.NewTopic[]::new));
  }

  private static final class NoHeaders implements KafkaHeaderMapper {

    @Override
    public void fromHeaders(MessageHeaders headers, Headers target) {}

    @Override
    public void toHeaders(Headers source, Map<String, Object> target) {}
  }
}
