package org.ninefifteen.testkit;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The broker's configuration: one node that is controller and broker, small, and quick to end. */
final class BrokerSettings {
  static final String CONTROLLER = "CONTROLLER";

  private BrokerSettings() {}

  static Map<String, String> of(Path folder, int port) {
    var settings = new HashMap<>(ONE_NODE);
    settings.putAll(listeners(port, FreePort.find()));
    settings.put("log.dirs", folder.toString());
    return settings;
  }

  private static Map<String, String> listeners(int port, int controller) {
    return Map.of(
        "listeners",
        "PLAINTEXT://127.0.0.1:%d,CONTROLLER://127.0.0.1:%d".formatted(port, controller),
        "advertised.listeners",
        "PLAINTEXT://127.0.0.1:" + port,
        "listener.security.protocol.map",
        "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT",
        "controller.listener.names",
        CONTROLLER,
        "controller.quorum.voters",
        "1@127.0.0.1:" + controller);
  }

  private static final Map<String, String> ONE_NODE =
      Map.ofEntries(
          Map.entry("process.roles", "broker,controller"),
          Map.entry("node.id", "1"),
          Map.entry("auto.create.topics.enable", "false"),
          Map.entry("offsets.topic.num.partitions", "1"),
          Map.entry("offsets.topic.replication.factor", "1"),
          Map.entry("transaction.state.log.num.partitions", "1"),
          Map.entry("transaction.state.log.replication.factor", "1"),
          Map.entry("transaction.state.log.min.isr", "1"),
          Map.entry("share.coordinator.state.topic.num.partitions", "1"),
          Map.entry("share.coordinator.state.topic.replication.factor", "1"),
          Map.entry("share.coordinator.state.topic.min.isr", "1"),
          Map.entry("group.initial.rebalance.delay.ms", "0"),
          // After a kill the old session must run out first: 2 s brings the broker back in 5, not
          // 13.
          Map.entry("broker.session.timeout.ms", "2000"),
          Map.entry("broker.heartbeat.interval.ms", "500"),
          // Nobody takes over from a single node, so handing over only costs time.
          Map.entry("controlled.shutdown.enable", "false"),
          Map.entry("num.network.threads", "2"),
          Map.entry("num.io.threads", "2"),
          Map.entry("background.threads", "2"),
          Map.entry("num.replica.fetchers", "1"),
          Map.entry("num.recovery.threads.per.data.dir", "2"),
          Map.entry("log.cleaner.dedupe.buffer.size", "2097152"),
          Map.entry("log.retention.ms", "-1"));
}
