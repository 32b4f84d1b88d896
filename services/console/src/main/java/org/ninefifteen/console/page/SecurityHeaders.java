package org.ninefifteen.console.page;

import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Nothing from elsewhere, nothing inline, nothing kept by the browser or by a proxy. It comes
 * before all else: what is refused has these headers as well.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class SecurityHeaders implements WebFilter {

  private static final String TWO_YEARS = "max-age=63072000; includeSubDomains";
  private static final Map<String, String> HEADERS =
      Map.of(
          "Content-Security-Policy",
          "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src"
              + " 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
          "Cache-Control",
          "no-store",
          "X-Content-Type-Options",
          "nosniff",
          "X-Frame-Options",
          "DENY",
          "Referrer-Policy",
          "no-referrer",
          "Cross-Origin-Opener-Policy",
          "same-origin",
          "Cross-Origin-Resource-Policy",
          "same-origin",
          "Permissions-Policy",
          "accelerometer=(), autoplay=(), browsing-topics=(), camera=(), clipboard-read=(),"
              + " display-capture=(), encrypted-media=(), fullscreen=(), geolocation=(),"
              + " gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(),"
              + " publickey-credentials-get=(), screen-wake-lock=(), serial=(), usb=(),"
              + " xr-spatial-tracking=()",
          "X-Robots-Tag",
          "noindex, nofollow");

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    HttpHeaders headers = exchange.getResponse().getHeaders();
    HEADERS.forEach(headers::set);
    if ("https".equals(exchange.getRequest().getURI().getScheme())) {
      headers.set("Strict-Transport-Security", TWO_YEARS);
    }
    return chain.filter(exchange);
  }
}
