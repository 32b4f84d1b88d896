package org.ninefifteen.testkit;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ScramCredentialInfo;
import org.apache.kafka.clients.admin.ScramMechanism;
import org.apache.kafka.clients.admin.UserScramCredentialAlteration;
import org.apache.kafka.clients.admin.UserScramCredentialDeletion;
import org.apache.kafka.clients.admin.UserScramCredentialUpsertion;

/**
 * A broker with a door that asks for a name and a password (SCRAM, without TLS), beside an open one
 * for the test itself.
 */
public final class GuardedBroker implements AutoCloseable {
  private static final ScramMechanism MECHANISM = ScramMechanism.SCRAM_SHA_512;
  private static final int ITERATIONS = 4096;
  private static final String LOGIN =
      "org.apache.kafka.common.security.scram.ScramLoginModule required";

  private final EmbeddedBroker broker;
  private final int door;

  private GuardedBroker(EmbeddedBroker broker, int door) {
    this.broker = broker;
    this.door = door;
  }

  /** It knows nobody yet. */
  public static GuardedBroker start(Path folder) {
    int open = FreePort.find();
    int door = FreePort.find();
    return new GuardedBroker(
        EmbeddedBroker.start(folder, open, settings(open, door, FreePort.find())), door);
  }

  private static Map<String, String> settings(int open, int door, int controller) {
    var listeners = "PLAINTEXT://127.0.0.1:%d,GUARDED://127.0.0.1:%d".formatted(open, door);
    return Map.of(
        "listeners",
        listeners + ",CONTROLLER://127.0.0.1:" + controller,
        "advertised.listeners",
        listeners,
        "listener.security.protocol.map",
        "PLAINTEXT:PLAINTEXT,GUARDED:SASL_PLAINTEXT,CONTROLLER:PLAINTEXT",
        "inter.broker.listener.name",
        "PLAINTEXT",
        "controller.quorum.voters",
        "1@127.0.0.1:" + controller,
        "listener.name.guarded.sasl.enabled.mechanisms",
        MECHANISM.mechanismName(),
        "listener.name.guarded.scram-sha-512.sasl.jaas.config",
        LOGIN + ";");
  }

  /** The open door. */
  public EmbeddedBroker open() {
    return broker;
  }

  /** Where the guarded door is, as {@code host:port}. */
  public String door() {
    return "127.0.0.1:" + door;
  }

  /** With what a client comes to the guarded door as that user. */
  public Map<String, String> as(String user) {
    var settings = new HashMap<String, String>();
    settings.put("bootstrap.servers", door());
    settings.put("security.protocol", "SASL_PLAINTEXT");
    settings.put("sasl.mechanism", MECHANISM.mechanismName());
    settings.put(
        "sasl.jaas.config",
        LOGIN + " username=\"%s\" password=\"%s\";".formatted(user, passwordOf(user)));
    return settings;
  }

  public void admit(String user) throws ExecutionException, InterruptedException {
    alter(
        new UserScramCredentialUpsertion(
            user, new ScramCredentialInfo(MECHANISM, ITERATIONS), passwordOf(user)));
  }

  /** Who is inside stays until the broker is started again. */
  public void expel(String user) throws ExecutionException, InterruptedException {
    alter(new UserScramCredentialDeletion(user, MECHANISM));
  }

  private void alter(UserScramCredentialAlteration change)
      throws ExecutionException, InterruptedException {
    Map<String, Object> settings = Map.of("bootstrap.servers", broker.bootstrapServers());
    try (var admin = Admin.create(settings)) {
      admin.alterUserScramCredentials(List.of(change)).all().get();
    }
  }

  private static String passwordOf(String user) {
    return "password of " + user;
  }

  public void restart() {
    broker.stop();
    broker.start();
  }

  @Override
  public void close() {
    broker.close();
  }
}
