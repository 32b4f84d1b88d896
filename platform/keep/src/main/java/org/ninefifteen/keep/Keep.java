package org.ninefifteen.keep;

import com.mongodb.MongoException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.apache.kafka.common.KafkaException;
import org.ninefifteen.keep.erasures.Erasure;
import org.ninefifteen.keep.erasures.ErasureFile;
import org.ninefifteen.keep.erasures.ErasureTopic;
import org.ninefifteen.keep.files.Damaged;
import org.ninefifteen.keep.files.SavedBackup;

/**
 * The commands. Ends with 0 when all is as it should be, 1 when something is damaged or differs,
 * and 2 when that cannot be said: nothing was asked for that makes sense, or somebody is away.
 */
public final class Keep {

  private static final String USAGE =
      """
      Usage: Keep COMMAND --NAME=VALUE...
        backup     --store=ADDRESS... --to=FOLDER [--keys=ADDRESS --keys-to=FOLDER]
        verify     --from=FOLDER...
        erasures   --broker=HOST:PORT [--broker-settings=FILE] --to=FILE
        restore    --from=FOLDER --store=ADDRESS... [--over]
        restore    --keys-from=FOLDER --keys=ADDRESS [--over]
                     (--broker=HOST:PORT [--broker-settings=FILE] | --erasures=FILE)
        reread     --broker=HOST:PORT [--broker-settings=FILE]
        rebuild    --live=ADDRESS --into=ADDRESS --broker=HOST:PORT [--broker-settings=FILE]
                     [--setting=NAME=VALUE...]
      An ADDRESS is mongodb://HOST:PORT/DATABASE, or without DATABASE for all that are there;
      @FILE stands for the options in it, one a line: passwords belong there.
      """;

  private Keep() {}

  public static void main(String[] args) {
    System.exit(run(System.out, Clock.systemUTC(), args));
  }

  /** What the command does, and the code that it ends with. */
  public static int run(PrintStream out, Clock clock, String... args) {
    if (args.length == 0) {
      out.print(USAGE);
      return 2;
    }
    try {
      return run(args[0], List.of(args).subList(1, args.length), out, clock);
    } catch (Damaged e) {
      out.println("DAMAGED " + e.getMessage());
      return 1;
    } catch (IllegalArgumentException e) {
      out.println(e.getMessage());
      return 2;
    } catch (IOException e) {
      out.println("Cannot read or write " + e.getMessage());
      return 2;
    } catch (MongoException e) {
      // Its message may name documents, and a document may name people.
      out.println("The store failed: " + e.getClass().getSimpleName() + " " + e.getCode());
      return 2;
    } catch (KafkaException e) {
      out.println("The broker failed: " + e.getMessage());
      return 2;
    }
  }

  private static int run(String command, List<String> args, PrintStream out, Clock clock)
      throws IOException {
    return switch (command) {
      case "backup" -> BackupCommand.run(args, out, clock);
      case "verify" -> verify(args, out);
      case "erasures" -> erasures(args, out);
      case "restore" -> RestoreCommand.run(args, out);
      case "reread" -> RereadCommand.run(args, out);
      case "rebuild" -> RebuildCommand.run(args, out, clock);
      default -> throw new IllegalArgumentException("There is no command " + command + ".");
    };
  }

  private static int verify(List<String> args, PrintStream out) throws IOException {
    Asked asked = Asked.of("verify", args, Set.of("--from"));
    asked.required("--from");
    for (String folder : asked.all("--from")) {
      SavedBackup backup = SavedBackup.in(Path.of(folder));
      backup.verify();
      out.printf("%s is whole: %d documents.%n", folder, backup.manifest().documents());
    }
    return 0;
  }

  private static int erasures(List<String> args, PrintStream out) throws IOException {
    Asked asked = Asked.of("erasures", args, Set.of("--broker", "--broker-settings", "--to"));
    Path to = asked.folder("--to");
    List<Erasure> erasures = ErasureTopic.read(asked.broker());
    ErasureFile.write(erasures, to);
    out.printf("%d erasures are written to %s.%n", erasures.size(), to);
    return 0;
  }
}
