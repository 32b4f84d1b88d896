package org.ninefifteen.identity.signin;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Says that it did not work and what to do next, and nothing of what was sent. */
@RestController
class ErrorPage implements ErrorController {
  private static final String SAID =
      """
        <h1>This did not work</h1>
        <p>Nobody was signed in. Go back to the page that you came from and try again.</p>
      """;

  @RequestMapping(path = "/error", produces = MediaType.TEXT_HTML_VALUE)
  ResponseEntity<String> error(HttpServletRequest request) {
    return ResponseEntity.status(status(request))
        .contentType(MediaType.TEXT_HTML)
        .body(Frame.around("This did not work", SAID));
  }

  /** Asked for by itself, there is no error to tell of. */
  private static int status(HttpServletRequest request) {
    return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
        ? status
        : 404;
  }
}
