package org.ninefifteen.kit.tracing;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.exporter.otlp.http.trace.OtlpHttpSpanExporter;
import io.opentelemetry.sdk.resources.Resource;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.export.BatchSpanProcessor;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;

/**
 * Traces, where an installation says to whom they go. Spans are made by hand: what instruments by
 * itself writes addresses as they were asked for, and they name things of people.
 */
@AutoConfiguration
@ConditionalOnProperty("nine-fifteen.tracing.endpoint")
@EnableConfigurationProperties(TracingProperties.class)
public class TracingAutoConfiguration {

  @Bean
  SpanExporter spanExporter(TracingProperties properties) {
    return OtlpHttpSpanExporter.builder().setEndpoint(properties.endpoint().toString()).build();
  }

  /** Spans that nobody takes are dropped: no request waits for a collector. */
  @Bean(destroyMethod = "close")
  SdkTracerProvider tracerProvider(
      SpanExporter exporter, TracingProperties properties, Environment environment) {
    String service = environment.getProperty("spring.application.name", "service");
    return SdkTracerProvider.builder()
        .setResource(
            Resource.create(Attributes.of(AttributeKey.stringKey("service.name"), service)))
        .setSampler(Sampler.parentBased(Sampler.traceIdRatioBased(properties.share())))
        .addSpanProcessor(BatchSpanProcessor.builder(exporter).build())
        .build();
  }

  @Bean
  Tracer tracer(SdkTracerProvider provider) {
    return provider.get("org.ninefifteen");
  }

  @Bean
  EventTraces eventTraces(Tracer tracer) {
    return new EventTraces(tracer);
  }

  @Bean
  TracedRequests tracedRequests(Tracer tracer) {
    return new TracedRequests(tracer);
  }
}
