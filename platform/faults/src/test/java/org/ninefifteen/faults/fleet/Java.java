package org.ninefifteen.faults.fleet;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** How a process is started: with this JVM's class path, small, and quick to start. */
record Java(List<String> flags, String classPath) {
  static final String ALL = System.getProperty("java.class.path");

  /** Without what this module adds: a service is not to find the tests beside it. */
  static final String SERVICES =
      Arrays.stream(ALL.split(File.pathSeparator, -1))
          .filter(each -> !each.contains("faults" + File.separator + "target"))
          .collect(Collectors.joining(File.pathSeparator));

  Java {
    flags = List.copyOf(flags);
  }

  static Java with(List<String> flags, String heap, String classPath) {
    return new Java(flags(flags, heap), classPath);
  }

  private static List<String> flags(List<String> more, String heap) {
    var flags = new ArrayList<>(more);
    flags.addAll(
        List.of(
            "-XX:+UseSerialGC",
            "-Xss512k",
            // As in a container of 512 MB: one that begins large fills up before anybody cleans it.
            "-Xms8m",
            "-Xmx" + heap,
            // As the image is started; an older Java 21 may still hold it to be an experiment.
            "-XX:+UnlockExperimentalVMOptions",
            "-XX:TrimNativeHeapInterval=10000",
            "-XX:+ExitOnOutOfMemoryError",
            // As a deployment says it: an answer that is being written may take longer than a
            // demo's.
            "-Dspring.lifecycle.timeout-per-shutdown-phase=15s",
            // A page that stopped reading is known by what it does not take, so that is much here.
            "-Dmarac.heartbeat=PT0.2S",
            "-Dnine-fifteen.taken-within=PT5S",
            "--enable-native-access=ALL-UNNAMED"));
    return flags;
  }

  List<String> command(String main, List<String> arguments) {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(flags);
    command.addAll(List.of("-cp", classPath, main));
    command.addAll(arguments);
    return command;
  }
}
