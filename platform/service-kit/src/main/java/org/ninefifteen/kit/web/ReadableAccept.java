package org.ninefifteen.kit.web;

import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.accept.HeaderContentTypeResolver;
import org.springframework.web.reactive.accept.RequestedContentTypeResolver;
import org.springframework.web.reactive.accept.RequestedContentTypeResolverBuilder;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.server.NotAcceptableStatusException;
import org.springframework.web.server.ServerWebExchange;

/**
 * An {@code Accept} that cannot be read, as in {@code text/html;q=9}, is as good as none. The
 * framework would refuse it, and then leave the body of the refusal out because of it.
 */
public final class ReadableAccept implements WebFluxConfigurer {

  private static final RequestedContentTypeResolver HEADER = new HeaderContentTypeResolver();

  @Override
  public void configureContentTypeResolver(RequestedContentTypeResolverBuilder builder) {
    builder.resolver(ReadableAccept::accepted);
  }

  private static List<MediaType> accepted(ServerWebExchange exchange) {
    try {
      return HEADER.resolveMediaTypes(exchange);
    } catch (NotAcceptableStatusException unreadable) {
      return RequestedContentTypeResolver.MEDIA_TYPE_ALL_LIST;
    }
  }
}
