package org.ninefifteen.kit.accesslog.verify;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.ninefifteen.kit.accesslog.files.KeyFile;
import org.ninefifteen.kit.accesslog.model.TrustedKey;

/**
 * The command: {@code VerifyLog KEY FILE...}. The key is the public one, as PEM; the files hold
 * entries and heads, one a line, in any number. Ends with 0 when all is whole, 1 when something is
 * broken, 2 when that cannot be said.
 */
public final class VerifyLog {

  private static final String USAGE =
      """
      Usage: VerifyLog KEY FILE...
        KEY   the public key that heads are signed with (PEM)
        FILE  exported entries and heads, one a line; heads from the topic access-log count the
              most, since whoever can write to the store cannot take them back
      """;

  private VerifyLog() {}

  public static void main(String[] args) {
    System.exit(run(System.out, args));
  }

  /** What the command does, and the code that it ends with. */
  public static int run(PrintStream out, String... args) {
    if (args.length < 2) {
      out.print(USAGE);
      return 2;
    }
    try {
      TrustedKey key = KeyFile.readPublic(Path.of(args[0]));
      List<Path> files = Arrays.stream(args).skip(1).map(Path::of).toList();
      return say(out, new Verifier(List.of(key)).verify(() -> lines(files)));
    } catch (UncheckedIOException e) {
      return cannotRead(out, String.valueOf(e.getMessage()));
    } catch (IOException e) {
      return cannotRead(out, String.valueOf(e.getMessage()));
    }
  }

  private static int cannotRead(PrintStream out, String what) {
    out.println("Cannot read " + what);
    return 2;
  }

  private static int say(PrintStream out, Verdict verdict) {
    out.printf("%d entries hang together.%n", verdict.entries());
    verdict.breaks().forEach(broken -> out.println("BROKEN " + broken.sentence()));
    if (verdict.isBroken()) {
      return 1;
    }
    out.printf(
        "%d of them are signed for; %d came after the last head.%n",
        verdict.signed(), verdict.entries() - verdict.signed());
    verdict
        .unsigned()
        .forEach(chain -> out.println("No head speaks for " + chain + ": it may be made up."));
    return verdict.isWhole() ? 0 : 2;
  }

  private static Stream<Line> lines(List<Path> files) {
    return files.stream().flatMap(VerifyLog::lines);
  }

  @SuppressWarnings("StreamResourceLeak") // flatMap closes it
  private static Stream<Line> lines(Path file) {
    AtomicLong number = new AtomicLong();
    try {
      return Files.lines(file)
          .map(text -> new Line(file.toString(), number.incrementAndGet(), text));
    } catch (IOException e) {
      throw new UncheckedIOException(String.valueOf(e.getMessage()), e);
    }
  }
}
