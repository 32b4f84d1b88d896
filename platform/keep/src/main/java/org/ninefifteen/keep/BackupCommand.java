package org.ninefifteen.keep;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.ninefifteen.keep.files.Manifest;
import org.ninefifteen.keep.store.Store;
import org.ninefifteen.keep.store.Stores;

/** Saves what the services keep into one folder, and the keys of people into another. */
final class BackupCommand {

  private static final Set<String> KNOWN = Set.of("--store", "--to", "--keys", "--keys-to");

  private BackupCommand() {}

  static int run(List<String> args, PrintStream out, Clock clock) throws IOException {
    Asked asked = Asked.of("backup", args, KNOWN);
    if (!asked.has("--store") && !asked.has("--keys")) {
      throw new IllegalArgumentException("backup wants --store=…, or --keys=…");
    }
    Backup backup = new Backup(clock);
    if (asked.has("--keys")) {
      keepApart(asked);
    }
    if (asked.has("--store")) {
      services(backup, asked, out);
    }
    if (asked.has("--keys")) {
      keys(backup, asked, out);
    }
    return 0;
  }

  /** Keys come last: a key is stored before what it seals, so that none is missing. */
  private static void keys(Backup backup, Asked asked, PrintStream out) throws IOException {
    Path to = asked.folder("--keys-to");
    Stores.database(asked.required("--keys"));
    try (Store store = Store.at(asked.required("--keys"))) {
      say(backup.keys(store, to), to, out);
    }
  }

  private static void services(Backup backup, Asked asked, PrintStream out) throws IOException {
    Path to = asked.folder("--to");
    String keys = asked.one("--keys").map(Stores::database).orElse("");
    try (Stores stores = Stores.at(asked.all("--store"))) {
      say(backup.services(stores.all(), keys, to), to, out);
    }
  }

  /** Whoever copies or keeps the one folder should not have the other with it unawares. */
  private static void keepApart(Asked asked) {
    if (asked.has("--to")) {
      Path rest = asked.folder("--to");
      Path keys = asked.folder("--keys-to");
      if (keys.startsWith(rest) || rest.startsWith(keys)) {
        throw new IllegalArgumentException("The folder of the keys has to be apart from the rest.");
      }
    }
  }

  private static void say(Manifest saved, Path to, PrintStream out) {
    out.printf(
        "%s: %d documents of %d collections are saved in %s.%n",
        saved.kind(), saved.documents(), saved.collections().size(), to);
  }
}
