package org.ninefifteen.kit.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.io.support.ResourcePropertySource;

/** Settings that all services share; whatever else sets them wins. */
final class ServiceDefaults implements EnvironmentPostProcessor {

  @Override
  public void postProcessEnvironment(
      ConfigurableEnvironment environment, SpringApplication application) {
    try {
      environment
          .getPropertySources()
          .addLast(
              new ResourcePropertySource(
                  "service-defaults", "classpath:org/ninefifteen/kit/defaults.properties"));
    } catch (IOException e) {
      throw new UncheckedIOException("The service kit is incomplete.", e);
    }
  }
}
