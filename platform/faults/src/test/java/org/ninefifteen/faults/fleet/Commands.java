package org.ninefifteen.faults.fleet;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ninefifteen.launcher.Launcher;

/** How each part is started: by the launcher, but for the broker. */
record Commands(Path folder, Addresses addresses, Sizes sizes) {
  private static final Set<String> KEEPERS = Set.of(Fleet.STORE, Fleet.MARAC);
  private static final String HEAP = "256m";

  Part broker() {
    var own =
        Stream.of(
            folder.resolve("broker"),
            addresses.of(Fleet.BROKER),
            addresses.of("controller"),
            String.join(",", Fleet.topics()));
    var doors =
        Fleet.SERVICES.stream()
            .flatMap(each -> Stream.of(addresses.door(each), addresses.brokerWire(each)));
    var arguments = Stream.concat(own, doors).map(Object::toString).toList();
    var java = Java.with(sizes.flags(), HEAP, Java.ALL);
    return new Part(
        Fleet.BROKER, java.command(BrokerBehindWires.class.getName(), arguments), folder);
  }

  Part store() {
    return part(
        Fleet.STORE, Fleet.STORE, data(), List.of("--port.mongodb=" + addresses.of(Fleet.STORE)));
  }

  /** It sends people back to the front of the console. */
  Part identity() {
    return part(
        Fleet.IDENTITY,
        Fleet.IDENTITY,
        data(),
        List.of("--port.console=" + addresses.front(Fleet.CONSOLE)));
  }

  /** It finds the services by their fronts. */
  Part console(int port) {
    var fronts =
        Fleet.SERVICES.stream().map(each -> "--port." + each + "=" + addresses.front(each));
    var arguments = Stream.concat(Stream.of("--port.console=" + port), fronts).toList();
    return part(Fleet.CONSOLE + "-" + port, Fleet.CONSOLE, data(), arguments);
  }

  /** By wires of its own. */
  Part service(String service, int port) {
    return at(port, service, addresses.brokerWire(service), addresses.storeWire(service), data());
  }

  Part at(int port, String service, int broker, int store, Path data) {
    var arguments =
        List.of(
            "--port." + service + "=" + port, "--port.kafka=" + broker, "--port.mongodb=" + store);
    return part(service + "-" + port, service, data, arguments);
  }

  private Path data() {
    return folder.resolve("data");
  }

  private Part part(String name, String only, Path data, List<String> more) {
    var common =
        Stream.of(
            "--only=" + only, "--data=" + data, "--port.identity=" + addresses.of(Fleet.IDENTITY));
    var arguments = Stream.concat(common, more.stream()).toList();
    var heap = KEEPERS.contains(only) ? sizes.heapOfKeepers() : HEAP;
    var java = Java.with(sizes.flags(), heap, Java.SERVICES);
    return new Part(name, java.command(Launcher.class.getName(), arguments), folder);
  }
}
