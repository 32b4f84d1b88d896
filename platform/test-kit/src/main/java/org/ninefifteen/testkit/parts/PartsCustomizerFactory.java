package org.ninefifteen.testkit.parts;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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

    private static MapPropertySource settings(Parts parts) {
      return new MapPropertySource(
          "parts",
          Map.of(
              "spring.kafka.bootstrap-servers", parts.bootstrapServers(),
              "spring.mongodb.uri", parts.storeUri("test")));
    }
  }
}
