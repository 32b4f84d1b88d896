package org.ninefifteen.kit.access.edge;

import java.util.Map;
import org.ninefifteen.kit.Partnerships;
import org.ninefifteen.kit.access.Caller;
import org.ninefifteen.kit.access.Transition;
import org.springframework.core.MethodParameter;
import org.springframework.web.reactive.BindingContext;
import org.springframework.web.reactive.HandlerMapping;
import org.springframework.web.reactive.result.method.SyncHandlerMethodArgumentResolver;
import org.springframework.web.server.ServerWebExchange;

/** Gives a handler its caller. */
final class CallerArgument implements SyncHandlerMethodArgumentResolver {

  private final Partnerships partnerships;

  CallerArgument(Partnerships partnerships) {
    this.partnerships = partnerships;
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Caller.class;
  }

  @Override
  public Caller resolveArgumentValue(
      MethodParameter parameter, BindingContext context, ServerWebExchange exchange) {
    Caller caller = exchange.getAttribute(HandlerAccess.CALLER);
    return caller == null ? local(exchange) : caller;
  }

  /** Only where no issuer is configured: elsewhere nobody comes here without a caller. */
  private Caller local(ServerWebExchange exchange) {
    Map<String, String> path =
        exchange.getAttributeOrDefault(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, Map.of());
    String partnership = path.get("partnership");
    return Transition.local(partnership == null ? "" : partnerships.known(partnership));
  }
}
