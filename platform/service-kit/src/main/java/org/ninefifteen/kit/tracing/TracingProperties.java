package org.ninefifteen.kit.tracing;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where traces go.
 *
 * @param endpoint of a collector that takes OTLP over HTTP, such as {@code
 *     http://collector:4318/v1/traces}; without it nothing of this is there
 * @param share of the requests that are traced, from 0 to 1
 */
@ConfigurationProperties("nine-fifteen.tracing")
record TracingProperties(URI endpoint, @DefaultValue("1") double share) {}
