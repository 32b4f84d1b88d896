package org.ninefifteen.faults.proof;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/** What an orchestrator asks, without a token. */
public final class Probe {
  private Probe() {}

  /** 0 where nobody answers. */
  public static int status(String url) {
    try {
      var connection = (HttpURLConnection) URI.create(url).toURL().openConnection();
      connection.setReadTimeout(5000);
      return connection.getResponseCode();
    } catch (IOException e) {
      return 0;
    }
  }
}
