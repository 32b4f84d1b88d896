package org.ninefifteen.faults.load;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Which instance of a service is asked: each that is ready, in turn. Nothing is asked twice, so
 * that no failure is hidden.
 */
public final class Choice {
  private final Map<String, List<String>> ready = new ConcurrentHashMap<>();
  private final AtomicInteger turn = new AtomicInteger();

  public void add(String service, String url) {
    ready.computeIfAbsent(service, key -> new CopyOnWriteArrayList<>()).add(url);
  }

  public void remove(String service, String url) {
    instances(service).remove(url);
  }

  public String of(String service) {
    var instances = instances(service);
    return instances.get(Math.floorMod(turn.getAndIncrement(), instances.size()));
  }

  private List<String> instances(String service) {
    return Objects.requireNonNull(ready.get(service), service);
  }
}
