package org.ninefifteen.faults.fleet;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.ninefifteen.testkit.FreePort;

/**
 * Where everything listens: the parts, the broker's door for each service, the wires and the
 * fronts.
 */
final class Addresses {
  private final Map<String, Integer> found = new ConcurrentHashMap<>();

  /** The same each time. */
  int of(String part) {
    return found.computeIfAbsent(part, key -> FreePort.find());
  }

  /** Where the broker awaits this service. */
  int door(String service) {
    return of(service + " door");
  }

  int brokerWire(String service) {
    return of(service + " to broker");
  }

  int storeWire(String service) {
    return of(service + " to store");
  }

  /** Where browsers and the console look for it, wherever it moves. */
  int front(String part) {
    return of(part + " front");
  }

  /** From here on the part is found at another port. */
  void move(String part, int port) {
    Objects.requireNonNull(found.replace(part, port), part);
  }
}
