package org.ninefifteen.testkit.access;

/**
 * What a request brings beside its path.
 *
 * @param query with its question mark; may be empty
 */
public record Order(String query, String contentType, String body) {

  public static final Order NOTHING = new Order("", "application/json", "{}");

  public static Order json(String body) {
    return new Order("", "application/json", body);
  }
}
