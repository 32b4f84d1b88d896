package org.ninefifteen.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.ninefifteen.faults.fleet.Fleet;

/**
 * Starts everything once for all tests of the short form, where a start is what costs; each leaves
 * it whole.
 */
final class OneFleet implements ParameterResolver {
  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == World.class;
  }

  @Override
  public World resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return lifeOf(context)
        .getStore(Namespace.create(OneFleet.class))
        .computeIfAbsent(World.class, key -> started(), World.class);
  }

  /** In the long form one test alone leaves as many signals as one call can be asked to bear. */
  private static ExtensionContext lifeOf(ExtensionContext test) {
    return World.FORM == Form.LONG ? test : test.getRoot();
  }

  /** What is asked for the first time in a process is slow, and that is no fault. */
  private static void warm(World world) throws InterruptedException {
    try (var load = world.load(world.agencies(), "warm", 200, 50)) {
      load.awaitEnd(Duration.ofMinutes(4));
    }
    world.awaitAll();
  }

  private static World started() {
    try {
      var folder = Files.createTempDirectory("fleet");
      var world = new World(Fleet.start(folder, World.FORM.sizes()));
      warm(world);
      return world;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
