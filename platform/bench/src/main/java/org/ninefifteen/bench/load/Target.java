package org.ninefifteen.bench.load;

/**
 * Where requests go.
 *
 * @param headers beside those that every request has, each with its line's end
 */
public record Target(int port, String path, String headers) {

  /** Asked by nobody in particular. */
  public static Target open(int port, String path) {
    return new Target(port, path, "");
  }

  /**
   * Asked by somebody.
   *
   * @param authorization the header's value
   */
  public static Target of(int port, String path, String authorization) {
    return new Target(port, path, "Authorization: " + authorization + "\r\n");
  }
}
