package org.ninefifteen.testkit.parts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.testkit.identity.TestIdentity;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;
import org.springframework.test.context.TestContextAnnotationUtils;

/** Puts the parts of a Spring test into its context before anything of it starts. */
final class PartsCustomizerFactory implements ContextCustomizerFactory {
  private static final String ISSUER = "spring.security.oauth2.resourceserver.jwt.issuer-uri";

  @Override
  public @Nullable ContextCustomizer createContextCustomizer(
      Class<?> test, List<ContextConfigurationAttributes> attributes) {
    var with = TestContextAnnotationUtils.findMergedAnnotation(test, WithParts.class);
    return with == null ? null : new PartsCustomizer(PartsWanted.of(test, with));
  }

  private record PartsCustomizer(PartsWanted wanted) implements ContextCustomizer {
    @Override
    public void customizeContext(
        ConfigurableApplicationContext context, MergedContextConfiguration merged) {
      var parts = wanted.start();
      context.getEnvironment().getPropertySources().addFirst(settings(parts));
      var beans = (DefaultListableBeanFactory) context.getBeanFactory();
      beans.registerSingleton("parts", parts);
      beans.registerDisposableBean("parts", parts::close);
    }

    private MapPropertySource settings(Parts parts) {
      Map<String, Object> settings = new HashMap<>();
      settings.put("spring.kafka.bootstrap-servers", parts.bootstrapServers());
      settings.put("spring.mongodb.uri", parts.storeUri("test"));
      settings.put("nine-fifteen.access-log.key-file", "target/access-log.key");
      settings.put("nine-fifteen.access-log.create-key", true);
      settings.put("nine-fifteen.personal.store-uri", parts.storeUri("subjects"));
      settings.put("nine-fifteen.personal.keyset", "target/keyset.json");
      settings.put("nine-fifteen.personal.create-keyset", true);
      settings.put(ISSUER, TestIdentity.shared().issuer());
      return new MapPropertySource("parts", settings);
    }
  }
}
