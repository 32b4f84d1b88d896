package org.ninefifteen.faults.fleet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

/** A process of the machine, which can be killed, held still, ended and started again. */
public final class Part implements AutoCloseable {
  /** Several that start at once on two busy cores were seen to take more than two minutes. */
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  /** A line of a histogram: its number, how many there are, and how much they take. */
  private static final Pattern CLASS = Pattern.compile(" *\\d+: +\\d+ +(?<bytes>\\d+) ");

  /** Where the launcher says why a service did not start. */
  private static final Pattern LOG = Pattern.compile("(?<file>\\S+\\.log) says why");

  private final String name;
  private final List<String> command;
  private final Path folder;
  private int starts;
  private long began;
  private @Nullable Process process;

  Part(String name, List<String> command, Path folder) {
    this.name = name;
    this.command = List.copyOf(command);
    this.folder = folder;
  }

  public String name() {
    return name;
  }

  /** What it says goes to a file of its own for each start. */
  public Part start() {
    starts++;
    began = System.nanoTime();
    try {
      process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(out().toFile())
              .start();
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How long it took from its start. */
  public Duration awaitReady() {
    Awaitility.await(name)
        .atMost(PATIENCE)
        .pollDelay(Duration.ZERO)
        .pollInterval(Duration.ofMillis(50))
        .until(this::isReady);
    return Duration.ofNanos(System.nanoTime() - began);
  }

  private boolean isReady() throws IOException {
    var said = Files.readString(out());
    if (!process().isAlive()) {
      throw new AssertionError(name + " ended while it was awaited:\n" + said + reason(said));
    }
    return said.contains("Ready after");
  }

  /** A report of the tests is all that is left of a machine that nobody can look into. */
  private static String reason(String said) throws IOException {
    var log = LOG.matcher(said);
    return log.find() ? Files.readString(Path.of(log.group("file"))) : "";
  }

  /** As the kernel does it: no hook runs. */
  public void kill() throws InterruptedException {
    process().destroyForcibly().waitFor();
  }

  /** As an orchestrator asks for it; the exit code. */
  public int end(Duration patience) throws InterruptedException {
    process().destroy();
    if (!process().waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
      throw new AssertionError(name + " still runs after " + patience);
    }
    return process().exitValue();
  }

  /** It keeps its connections and says nothing, as a machine does that swaps. */
  public void holdStill() throws IOException, InterruptedException {
    signal("STOP");
  }

  public void goOn() throws IOException, InterruptedException {
    signal("CONT");
  }

  private void signal(String signal) throws IOException, InterruptedException {
    new ProcessBuilder("kill", "-" + signal, Long.toString(process().pid())).start().waitFor();
  }

  /** Resident, in MiB; where there is no {@code /proc}, nothing. */
  public long memory() {
    return status("VmRSS:") / 1024;
  }

  /**
   * What is left of its heap when all that nobody needs is thrown away, in MiB. A collector that
   * leaves some of that where it lies, up to 5 % of the room there is, calls it filler.
   */
  public long live() {
    var bytes =
        said("GC.class_histogram")
            .lines()
            .filter(line -> !line.contains(".vm.Filler"))
            .map(CLASS::matcher)
            .filter(Matcher::lookingAt)
            .mapToLong(each -> Long.parseLong(each.group("bytes")))
            .sum();
    assertThat(bytes).as("what the heap of %s holds", name).isPositive();
    return bytes >> 20;
  }

  private String said(String question) {
    var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
    try {
      var asked = new ProcessBuilder(jcmd, Long.toString(process().pid()), question).start();
      return new String(asked.getInputStream().readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How many by what they are called, but for their numbers, of which the kernel cuts off some. */
  public Map<String, Long> threads() {
    try (var threads = Files.list(Path.of("/proc/" + process().pid() + "/task"))) {
      return threads
          .map(each -> name(each.resolve("comm")))
          .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    } catch (IOException e) {
      return Map.of();
    }
  }

  private static String name(Path comm) {
    try {
      return Files.readString(comm).strip().replaceAll("\\d+", "");
    } catch (IOException e) {
      return "gone";
    }
  }

  private long status(String field) {
    try (var lines = Files.lines(Path.of("/proc/" + process().pid() + "/status"))) {
      return lines
          .filter(line -> line.startsWith(field))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
          .findFirst()
          .orElse(0);
    } catch (IOException e) {
      return 0;
    }
  }

  private Path out() {
    return folder.resolve(name + "-" + starts + ".out");
  }

  private Process process() {
    return Objects.requireNonNull(process, () -> name + " has not been started");
  }

  @Override
  public void close() {
    if (process != null) {
      process.destroyForcibly();
    }
  }
}
