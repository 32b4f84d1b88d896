package org.ninefifteen.bench.start;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.ninefifteen.bench.table.Finding;
import org.ninefifteen.bench.table.Goal;
import org.ninefifteen.bench.table.Samples;
import org.ninefifteen.bench.table.Scale;
import org.ninefifteen.testkit.FreePort;
import org.springframework.util.FileSystemUtils;

/** The launcher in a process of its own, on free ports and an empty folder. */
public final class Starting {

  private static final List<String> PORTS =
      List.of(
          "console",
          "reports",
          "patrols",
          "hotspot-contacts",
          "cctv-inventory",
          "community-marac",
          "identity",
          "kafka",
          "mongodb");

  private Starting() {}

  /** One start: seconds until it says that it is ready, and megabytes that it then holds. */
  private record Start(double seconds, double megabytes) {}

  public static List<Finding> measure(Scale scale) throws Exception {
    List<Start> starts = new ArrayList<>();
    for (int n = 0; n < scale.starts(); n++) {
      starts.add(start());
    }
    return List.of(
        Finding.alone(
            "start to ready, everything in one JVM",
            new Samples(starts.stream().map(Start::seconds).toList()),
            Goal.atMost(15, "s")),
        Finding.alone(
            "resident memory then",
            new Samples(starts.stream().map(Start::megabytes).toList()),
            Goal.atMost(700, "MB")));
  }

  private static Start start() throws Exception {
    Path folder = Files.createTempDirectory("bench-start");
    long began = System.nanoTime();
    Process process = new ProcessBuilder(command(folder)).redirectErrorStream(true).start();
    try (BufferedReader said = process.inputReader(UTF_8)) {
      awaitReady(said);
      return new Start((System.nanoTime() - began) / 1e9, residentMegabytes(process.pid()));
    } finally {
      process.destroy();
      if (!process.waitFor(10, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
      FileSystemUtils.deleteRecursively(folder);
    }
  }

  private static List<String> command(Path folder) {
    List<String> command =
        new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin/java").toString()));
    // The launcher's own flags; bench/pom.xml passes them on.
    Stream.of(System.getProperty("launcher.jvm", "").split("\\s+", -1))
        .filter(flag -> !flag.isEmpty())
        .forEach(command::add);
    command.addAll(
        List.of(
            "-classpath",
            System.getProperty("java.class.path"),
            "org.ninefifteen.launcher.Launcher",
            "--empty",
            "--data=" + folder));
    for (String port : PORTS) {
      command.add("--port." + port + "=" + FreePort.find());
    }
    return command;
  }

  private static void awaitReady(BufferedReader said) throws IOException {
    for (String line = said.readLine(); line != null; line = said.readLine()) {
      if (line.contains("Ready after")) {
        return;
      }
    }
    throw new IllegalStateException("The launcher ended before it was ready.");
  }

  private static double residentMegabytes(long pid) throws IOException {
    try (Stream<String> status = Files.lines(Path.of("/proc/" + pid + "/status"))) {
      return status
          .filter(line -> line.startsWith("VmRSS:"))
          .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
          .findFirst()
          .orElseThrow();
    }
  }
}
