package org.ninefifteen.endtoend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.ninefifteen.endtoend.traces.Collector;
import org.ninefifteen.launcher.Launch;
import org.ninefifteen.launcher.machine.Progress;
import org.ninefifteen.launcher.options.Options;
import org.ninefifteen.launcher.options.Port;
import org.ninefifteen.testkit.FreePort;

/** Starts everything once, with the demo, for all end-to-end tests: a start is what costs. */
final class OneMachine implements ParameterResolver {
  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == World.class;
  }

  @Override
  public World resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(Namespace.create(OneMachine.class))
        .computeIfAbsent(World.class, key -> started(), World.class);
  }

  private static World started() {
    try {
      var folder = Files.createTempDirectory("machine");
      var launch =
          Launch.prepare(Options.of(arguments("--data=" + folder)), new Progress(System.out));
      return started(launch, new Collector());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What has started half holds ports and memory that the next tests want. */
  private static World started(Launch launch, Collector collector) {
    try {
      // Off as it comes, as in all other tests; all contexts of this machine hear of it so.
      System.setProperty("nine-fifteen.tracing.endpoint", collector.address());
      launch.start();
      return new World(launch, collector);
    } catch (RuntimeException e) {
      launch.close();
      collector.close();
      throw e;
    }
  }

  static String[] arguments(String... more) {
    var ports = Arrays.stream(Port.values()).map(port -> port.option() + "=" + FreePort.find());
    return Stream.concat(ports, Arrays.stream(more)).toArray(String[]::new);
  }
}
