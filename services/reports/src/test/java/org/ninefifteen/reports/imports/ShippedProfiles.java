package org.ninefifteen.reports.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.io.ClassPathResource;

/** The profiles as they are shipped. */
final class ShippedProfiles {

  private ShippedProfiles() {}

  static ImportProperties shipped() {
    MutablePropertySources sources = new MutablePropertySources();
    try {
      new YamlPropertySourceLoader()
          .load("imports", new ClassPathResource("report-imports.yml"))
          .forEach(sources::addLast);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Binder(ConfigurationPropertySources.from(sources))
        .bind("reports.imports", ImportProperties.class)
        .get();
  }
}
