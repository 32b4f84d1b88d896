package org.ninefifteen.kit.web;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.ninefifteen.testkit.Patience;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

class AfterDispatchTests {

  @RestController
  static final class Answers {

    @GetMapping("/later")
    Mono<String> later() {
      return Mono.delay(Duration.ofMillis(50)).thenReturn("later");
    }

    @GetMapping("/now")
    String now() {
      return "now";
    }
  }

  /**
   * The second came before the server was done with the first: without the filter the third waits.
   */
  @Test
  void aKeptConnectionIsReadOnAfterARequestThatCameEarly() throws IOException {
    try (Served served = Served.of(Answers.class, new Answers(), new AfterDispatch());
        Socket client = new Socket(InetAddress.getLoopbackAddress(), served.port())) {
      client.setSoTimeout((int) Patience.LONG.toMillis());
      client.getOutputStream().write(requests("/later", "/now"));
      assertThat(answer(client, "later")).startsWith("HTTP/1.1 200 ");
      assertThat(answer(client, "now")).startsWith("HTTP/1.1 200 ");

      client.getOutputStream().write(requests("/now"));

      assertThat(answer(client, "now")).startsWith("HTTP/1.1 200 ");
    }
  }

  private static byte[] requests(String... paths) {
    var requests = new StringBuilder();
    for (String path : paths) {
      requests.append("GET ").append(path).append(" HTTP/1.1\r\nHost: here\r\n\r\n");
    }
    return requests.toString().getBytes(US_ASCII);
  }

  private static String answer(Socket client, String body) throws IOException {
    InputStream in = client.getInputStream();
    var answer = new StringBuilder();
    while (!answer.toString().endsWith("\r\n\r\n" + body)) {
      int next = in.read();
      if (next < 0) {
        throw new EOFException(answer.toString());
      }
      answer.append((char) next);
    }
    return answer.toString();
  }
}
