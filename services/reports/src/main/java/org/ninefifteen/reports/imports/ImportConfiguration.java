package org.ninefifteen.reports.imports;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.PropertySource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PropertySourceFactory;

/** The profiles that are shipped; whatever else sets them wins, and may add to them. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ImportProperties.class)
@PropertySource(value = "classpath:report-imports.yml", factory = ImportConfiguration.Yaml.class)
class ImportConfiguration {

  /** Spring's own factory reads properties files only. */
  static class Yaml implements PropertySourceFactory {

    @Override
    public org.springframework.core.env.PropertySource<?> createPropertySource(
        @Nullable String name, EncodedResource resource) throws IOException {
      return new YamlPropertySourceLoader()
          .load("report-imports", resource.getResource())
          .getFirst();
    }
  }
}
