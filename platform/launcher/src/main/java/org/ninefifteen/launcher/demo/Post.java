package org.ninefifteen.launcher.demo;

import java.time.Instant;
import tools.jackson.databind.JsonNode;

/**
 * Something that an agency sent.
 *
 * @param to the service
 * @param path below the service's address; may name what an earlier post made, as {@code {key}}
 * @param key of the post in its story, which makes a second load of the same demo change nothing
 * @param body may name the same as {@code #key}
 */
record Post(String to, String path, String key, Instant sent, JsonNode body) {
  String agency() {
    return body.path("agency").asString();
  }

  boolean isBetween(Instant from, Instant to) {
    return sent.isAfter(from) && !sent.isAfter(to);
  }

  /** Whether it is published: a pool is the inventory's own affair. */
  boolean isNewsOf(String partnership) {
    return path.startsWith("/partnerships/" + partnership + "/") && !path.endsWith("/pools");
  }
}
