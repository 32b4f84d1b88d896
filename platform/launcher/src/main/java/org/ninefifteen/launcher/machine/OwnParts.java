package org.ninefifteen.launcher.machine;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfigurationImportFilter;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;

/**
 * Keeps from each context what only its neighbours brought to the shared class path, so that a
 * service is configured here as it is on its own.
 */
public final class OwnParts implements AutoConfigurationImportFilter, EnvironmentAware {
  static final String SETTING = "launcher.foreign";

  private List<String> foreign = List.of();

  @Override
  public void setEnvironment(Environment environment) {
    foreign = List.of(environment.getProperty(SETTING, String[].class, new String[0]));
  }

  @Override
  public boolean[] match(@Nullable String[] classes, AutoConfigurationMetadata metadata) {
    var matches = new boolean[classes.length];
    for (int i = 0; i < classes.length; i++) {
      matches[i] = !isForeign(classes[i]);
    }
    return matches;
  }

  private boolean isForeign(@Nullable String name) {
    return name != null && foreign.stream().anyMatch(name::startsWith);
  }
}
