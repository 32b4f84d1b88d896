package org.ninefifteen.faults.fleet;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.ninefifteen.identity.secrets.ClearSecrets;
import org.ninefifteen.launcher.tokens.AgencyTokens;
import org.ninefifteen.testkit.FreePort;

/**
 * The whole machine as processes of their own on the loopback address. Each service reaches broker
 * and store by wires of its own, which a test can cut.
 */
public final class Fleet implements AutoCloseable {
  public static final String BROKER = "broker";
  public static final String STORE = "store";
  public static final String REPORTS = "reports";
  public static final String MARAC = "community-marac";
  public static final String CONSOLE = "console";
  public static final List<String> PUBLISHERS =
      List.of(REPORTS, "patrols", "hotspot-contacts", "cctv-inventory");
  public static final List<String> SERVICES =
      Stream.concat(PUBLISHERS.stream(), Stream.of(MARAC)).toList();

  static final String IDENTITY = "identity";

  private final Path folder;
  private final Addresses addresses = new Addresses();
  private final Commands commands;
  private final Map<String, Part> parts = new HashMap<>();
  private final List<Part> started = new ArrayList<>();
  private final Map<String, Wire> brokerWires = new HashMap<>();
  private final Map<String, Wire> storeWires = new HashMap<>();
  private final List<Wire> fronts = new ArrayList<>();

  private Fleet(Path folder, Sizes sizes) {
    this.folder = folder;
    this.commands = new Commands(folder, addresses, sizes);
  }

  public static Fleet start(Path folder, Sizes sizes) {
    var fleet = new Fleet(folder, sizes);
    try {
      fleet.start();
      return fleet;
    } catch (RuntimeException | Error e) {
      fleet.close();
      throw e;
    }
  }

  private void start() {
    for (var service : SERVICES) {
      brokerWires.put(
          service, Wire.between(addresses.brokerWire(service), () -> addresses.door(service)));
      storeWires.put(
          service, Wire.between(addresses.storeWire(service), () -> addresses.of(STORE)));
    }
    var ground = List.of(commands.broker(), commands.store(), commands.identity());
    ground.forEach(each -> add(each.name(), each).start());
    ground.forEach(Part::awaitReady);
    SERVICES.forEach(each -> add(each, commands.service(each, addresses.of(each))).start());
    parts.values().forEach(Part::awaitReady);
  }

  private Part add(String name, Part part) {
    parts.put(name, part);
    started.add(part);
    return part;
  }

  /** What people look at, which most tests do without: the first who asks for it starts it. */
  public Part console() {
    if (!parts.containsKey(CONSOLE)) {
      Stream.concat(SERVICES.stream(), Stream.of(CONSOLE)).forEach(this::front);
      add(CONSOLE, commands.console(addresses.of(CONSOLE))).start().awaitReady();
    }
    return part(CONSOLE);
  }

  private void front(String service) {
    fronts.add(Wire.between(addresses.front(service), () -> addresses.of(service)));
  }

  /** A new instance takes the service's name when it is ready; the old one still runs. */
  public Part replace(String service) {
    var old = part(service);
    var port = FreePort.find();
    var next = service.equals(CONSOLE) ? commands.console(port) : commands.service(service, port);
    add(service, next).start().awaitReady();
    addresses.move(service, port);
    return old;
  }

  /** Beside the fleet, on ground of its own; who is who is the same. */
  public Part marac(int port, int broker, int store, Path data) {
    return commands.at(port, MARAC, broker, store, data);
  }

  public Part part(String name) {
    return Objects.requireNonNull(parts.get(name), name);
  }

  /** What lies between a service and the broker. */
  public Wire brokerWire(String service) {
    return Objects.requireNonNull(brokerWires.get(service), service);
  }

  public Wire storeWire(String service) {
    return Objects.requireNonNull(storeWires.get(service), service);
  }

  public String url(String service) {
    return "http://127.0.0.1:" + addresses.of(service);
  }

  /** By its name: a browser keeps its secure cookies, though there is no TLS. */
  public String pages() {
    return "http://localhost:" + addresses.front(CONSOLE);
  }

  public String bootstrapServers() {
    return "127.0.0.1:" + addresses.of(BROKER);
  }

  public String storeUri() {
    return "mongodb://127.0.0.1:" + addresses.of(STORE);
  }

  public AgencyTokens tokens() {
    return new AgencyTokens("http://localhost:" + addresses.of(IDENTITY), secrets());
  }

  /** Of agencies' systems and of people. */
  public ClearSecrets secrets() {
    return new ClearSecrets(folder.resolve("data").resolve("identity"));
  }

  public static String[] topics() {
    var events = SERVICES.stream().flatMap(each -> Stream.of(each, each + ".parked"));
    return Stream.concat(events, Stream.of("access-log")).toArray(String[]::new);
  }

  @Override
  public void close() {
    started.forEach(Part::close);
    Stream.of(brokerWires, storeWires).flatMap(all -> all.values().stream()).forEach(Wire::close);
    fronts.forEach(Wire::close);
  }
}
