package org.ninefifteen.faults.fleet;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.ninefifteen.testkit.EmbeddedBroker;

/**
 * The launcher's broker, but for a door for each service: a listener of its own, which tells who
 * comes there to come back by the wire in front of it.
 */
public final class BrokerBehindWires {
  private static final int PARTITIONS = 3;

  private BrokerBehindWires() {}

  /** The folder, two ports of its own, the topics, and each door with its wire. */
  public static void main(String[] args) throws InterruptedException {
    var port = Integer.parseInt(args[1]);
    var settings = listeners(port, Integer.parseInt(args[2]), doors(args));
    var broker = EmbeddedBroker.start(Path.of(args[0]), port, settings);
    Runtime.getRuntime().addShutdownHook(new Thread(broker::close, "end"));
    broker.createTopics(PARTITIONS, args[3].split(",", -1));
    System.out.println("Ready after all");
    new CountDownLatch(1).await();
  }

  private static Map<Integer, Integer> doors(String[] args) {
    var doors = new TreeMap<Integer, Integer>();
    for (int i = 4; i < args.length; i += 2) {
      doors.put(Integer.parseInt(args[i]), Integer.parseInt(args[i + 1]));
    }
    return doors;
  }

  private static Map<String, String> listeners(
      int port, int controller, Map<Integer, Integer> doors) {
    var own = "PLAINTEXT://127.0.0.1:" + port;
    return Map.of(
        "listeners",
        own
            + ",CONTROLLER://127.0.0.1:"
            + controller
            + each(doors, (door, wire) -> ",AT%d://127.0.0.1:%d".formatted(door, door)),
        "advertised.listeners",
        own + each(doors, (door, wire) -> ",AT%d://127.0.0.1:%d".formatted(door, wire)),
        "listener.security.protocol.map",
        "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT"
            + each(doors, (door, wire) -> ",AT%d:PLAINTEXT".formatted(door)),
        "inter.broker.listener.name",
        "PLAINTEXT",
        "controller.quorum.voters",
        "1@127.0.0.1:" + controller);
  }

  private static String each(
      Map<Integer, Integer> doors, BiFunction<Integer, Integer, String> listener) {
    return doors.entrySet().stream()
        .map(each -> listener.apply(each.getKey(), each.getValue()))
        .collect(Collectors.joining());
  }
}
