package org.ninefifteen.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/** Plain HTML: two fields and a button, and what was wrong if something was. */
@RestController
class SignInPage {
  static final String PATH = "/sign-in";
  static final String STYLE = "/sign-in.css";
  static final String ICON = "/sign-in.svg";

  private static final String WRONG =
      """
      <p class="wrong" id="wrong" role="alert"><span class="sign" aria-hidden="true">!</span> The user name or the password is not right. Try again.</p>
      """;
  private static final String INVALID = " aria-invalid=\"true\" aria-describedby=\"wrong\"";

  @GetMapping(path = PATH, produces = MediaType.TEXT_HTML_VALUE)
  String page(CsrfToken token, HttpServletRequest request) {
    return request.getParameter("error") == null
        ? Frame.around("Sign in", form("", "", token))
        : Frame.around("Error: sign in", form(WRONG, INVALID, token));
  }

  private static String form(String wrong, String invalid, CsrfToken token) {
    return """
      <form method="post" action="%1$s">
        <h1>Sign in</h1>
        %2$s
        <label for="username">User name</label>
        <input id="username" name="username" autocomplete="username" autocapitalize="none" spellcheck="false" required autofocus%3$s>
        <label for="password">Password</label>
        <input id="password" name="password" type="password" autocomplete="current-password" required%3$s>
        <input type="hidden" name="%4$s" value="%5$s">
        <button>Sign in</button>
      </form>
    """
        .formatted(
            PATH,
            wrong,
            invalid,
            HtmlUtils.htmlEscape(token.getParameterName()),
            HtmlUtils.htmlEscape(token.getToken()));
  }

  @GetMapping(STYLE)
  ResponseEntity<Resource> style() {
    return file("sign-in.css", "text/css");
  }

  @GetMapping(ICON)
  ResponseEntity<Resource> icon() {
    return file("sign-in.svg", "image/svg+xml");
  }

  private static ResponseEntity<Resource> file(String name, String type) {
    return ResponseEntity.ok()
        .contentType(MediaType.valueOf(type))
        .body(new ClassPathResource(name, SignInPage.class));
  }
}
