package org.ninefifteen.kit.accesslog;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ninefifteen.kit.accesslog.verify.VerifyLog;

/** A log as somebody took it away, and the command that checks it. */
final class Export {

  private Export() {}

  /**
   * The command's exit code and what it said.
   *
   * @param folder that holds the key's public half
   */
  static String verify(Path folder, List<String> lines) throws IOException {
    Path log = Files.write(folder.resolve("log.jsonl"), lines);
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    int code =
        VerifyLog.run(
            new PrintStream(said, true, UTF_8),
            folder.resolve("key.pub").toString(),
            log.toString());
    return code + " " + said.toString(UTF_8);
  }
}
