package org.ninefifteen.keep;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.ninefifteen.keep.erasures.Erasure;
import org.ninefifteen.keep.erasures.ErasureFile;
import org.ninefifteen.keep.erasures.ErasureTopic;
import org.ninefifteen.keep.erasures.Forgetting;
import org.ninefifteen.keep.files.Damaged;
import org.ninefifteen.keep.files.Manifest.Kind;
import org.ninefifteen.keep.files.SavedBackup;
import org.ninefifteen.keep.store.Stores;

/** Restores the one, the other, or both: all of it is looked at before anything is written. */
final class RestoreCommand {

  private static final Set<String> KNOWN =
      Set.of(
          "--from",
          "--store",
          "--keys-from",
          "--keys",
          "--broker",
          "--broker-settings",
          "--erasures",
          "--over");

  private RestoreCommand() {}

  static int run(List<String> args, PrintStream out) throws IOException {
    Asked asked = Asked.of("restore", args, KNOWN);
    if (!asked.has("--from") && !asked.has("--keys-from")) {
      throw new IllegalArgumentException("restore wants --from=…, or --keys-from=…");
    }
    try (Stores stores = Stores.at(asked.all("--store"));
        Stores keys = Stores.at(asked.all("--keys"))) {
      Restore services = new Restore(stores.all(), asked.has("--over"));
      Restore people = new Restore(keys.all(), asked.has("--over"));
      if (asked.has("--from")) {
        services.check(saved(asked, "--from", Kind.SERVICES));
      }
      if (asked.has("--keys-from")) {
        people.check(saved(asked, "--keys-from", Kind.KEYS));
      }
      restore(services, people, asked, out);
    }
    return 0;
  }

  private static void restore(Restore services, Restore people, Asked asked, PrintStream out)
      throws IOException {
    List<Erasure> erasures = erasures(asked);
    if (asked.has("--keys-from")) {
      Forgetting forgetting = Forgetting.inKeys(erasures);
      SavedBackup backup = saved(asked, "--keys-from", Kind.KEYS);
      people.run(backup, forgetting);
      say(backup, out);
      out.printf(
          "%d people are erased; the keys of %d of them were in the backup and did not come"
              + " back.%n",
          forgetting.people(), forgetting.keys());
    }
    if (asked.has("--from")) {
      SavedBackup backup = saved(asked, "--from", Kind.SERVICES);
      services.run(backup, Forgetting.inServices(erasures));
      say(backup, out);
    }
  }

  /** Without them whoever was erased since would be back, so that keys are not restored. */
  private static List<Erasure> erasures(Asked asked) throws IOException {
    if (asked.has("--erasures")) {
      return ErasureFile.read(Path.of(asked.required("--erasures")));
    }
    if (asked.has("--broker")) {
      return ErasureTopic.read(asked.broker());
    }
    if (!asked.has("--keys-from")) {
      return List.of();
    }
    throw new IllegalArgumentException(
        "Keys are not restored without the erasures since: name the --broker that has them, or a"
            + " file of --erasures.");
  }

  private static SavedBackup saved(Asked asked, String option, Kind kind) throws IOException {
    SavedBackup backup = SavedBackup.in(asked.folder(option));
    if (backup.manifest().kind() != kind) {
      throw new Damaged(
          backup.path() + " holds " + backup.manifest().kind() + ", not " + kind + ".");
    }
    return backup;
  }

  private static void say(SavedBackup backup, PrintStream out) {
    out.printf(
        "%s: %d documents of %d collections, saved from %s to %s, are restored and read back.%n",
        backup.manifest().kind(),
        backup.manifest().documents(),
        backup.manifest().collections().size(),
        backup.manifest().from(),
        backup.manifest().to());
  }
}
