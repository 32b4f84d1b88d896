package org.ninefifteen.kit.access.edge;

import org.ninefifteen.kit.access.Caller;
import org.springframework.core.MethodParameter;
import org.springframework.web.reactive.BindingContext;
import org.springframework.web.reactive.result.method.SyncHandlerMethodArgumentResolver;
import org.springframework.web.server.ServerWebExchange;

/** Gives a handler its caller; nobody comes to a handler without one. */
final class CallerArgument implements SyncHandlerMethodArgumentResolver {

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Caller.class;
  }

  @Override
  public Caller resolveArgumentValue(
      MethodParameter parameter, BindingContext context, ServerWebExchange exchange) {
    return exchange.getRequiredAttribute(HandlerAccess.CALLER);
  }
}
