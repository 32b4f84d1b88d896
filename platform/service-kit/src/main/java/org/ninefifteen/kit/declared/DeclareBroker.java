package org.ninefifteen.kit.declared;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;

/** The command: {@code SETTINGS.properties TOPICS.yaml PERMISSIONS.yaml PASSWORDS.properties}. */
public final class DeclareBroker {

  private DeclareBroker() {}

  public static void main(String[] args) throws Exception {
    declare(Path.of(args[0]), Path.of(args[1]), Path.of(args[2]), Path.of(args[3]));
  }

  /**
   * May be run any number of times.
   *
   * @param settings how the broker is reached, as its administrator
   * @param passwords a line for each user
   */
  public static void declare(Path settings, Path topics, Path permissions, Path passwords)
      throws IOException, ExecutionException, InterruptedException {
    Permissions permitted = Permissions.read(permissions);
    try (Admin admin = Admin.create(properties(settings))) {
      Broker broker = new Broker(admin);
      broker.hold(Topics.read(topics));
      broker.permit(permitted.bindings());
      broker.admit(passwords(permitted, properties(passwords)));
    }
  }

  private static Map<String, String> passwords(Permissions permitted, Properties file) {
    return permitted.users().stream()
        .collect(Collectors.toMap(Function.identity(), user -> password(user, file)));
  }

  private static String password(String user, Properties file) {
    String password = file.getProperty(user);
    if (password == null) {
      throw new IllegalStateException("There is no password for " + user);
    }
    return password;
  }

  private static Properties properties(Path file) throws IOException {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    }
    return properties;
  }
}
