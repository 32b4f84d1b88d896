package org.ninefifteen.faults.load;

import java.net.http.HttpResponse;
import java.util.Collection;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.LongAdder;
import java.util.regex.Pattern;

/** How often each answer was given; where none came, why. */
public final class Answers {
  public static final String ACCEPTED = "201";

  private static final Pattern PROBLEM = Pattern.compile("urn:problem:([a-z-]+)");

  private final Map<String, LongAdder> counts = new ConcurrentHashMap<>();
  private final Queue<String> surprises = new ConcurrentLinkedQueue<>();

  void count(HttpResponse<String> answer) {
    count(of(answer));
  }

  /** Its status, and which problem it tells of. */
  public static String of(HttpResponse<String> answer) {
    var problem = PROBLEM.matcher(answer.body());
    return answer.statusCode() + (problem.find() ? " " + problem.group(1) : "");
  }

  void count(String how) {
    counts.computeIfAbsent(how, each -> new LongAdder()).increment();
  }

  /** One that no fault explains. */
  void surprised(String by) {
    surprises.add(by);
  }

  public Map<String, Long> counts() {
    var sums = new TreeMap<String, Long>();
    counts.forEach((how, count) -> sums.put(how, count.sum()));
    return sums;
  }

  /** How many were not what was hoped for. */
  public long refusals() {
    return counts.entrySet().stream()
        .filter(each -> !each.getKey().equals(ACCEPTED))
        .mapToLong(each -> each.getValue().sum())
        .sum();
  }

  public Collection<String> surprises() {
    return surprises;
  }
}
