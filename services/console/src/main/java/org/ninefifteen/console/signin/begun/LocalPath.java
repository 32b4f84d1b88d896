package org.ninefifteen.console.signin.begun;

import org.springframework.http.server.reactive.ServerHttpRequest;

/** Where somebody wanted to go, on this site and no other. */
public final class LocalPath {

  private static final int LONGEST = 1000;

  private LocalPath() {}

  public static String of(ServerHttpRequest request) {
    String query = request.getURI().getRawQuery();
    String path = request.getURI().getRawPath() + (query == null ? "" : "?" + query);
    return isLocal(path) ? path : "/";
  }

  /** A browser takes two slashes, of either kind, for the beginning of another site's name. */
  static boolean isLocal(String path) {
    return path.length() <= LONGEST
        && path.startsWith("/")
        && !path.startsWith("//")
        && path.chars().allMatch(sign -> sign > ' ' && sign < 127 && sign != '\\');
  }
}
