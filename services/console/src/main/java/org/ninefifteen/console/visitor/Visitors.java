package org.ninefifteen.console.visitor;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.console.visitor.model.Visitor;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import reactor.core.publisher.Mono;

/** Reads who somebody is from the claims of their identity token. */
public final class Visitors {

  private Visitors() {}

  /** Empty where nobody has signed in. */
  public static Mono<Visitor> of(Authentication authentication) {
    return authentication.getPrincipal() instanceof OidcUser user
        ? Mono.just(of(user))
        : Mono.empty();
  }

  /** Whoever is asking. */
  public static Mono<Visitor> current() {
    return ReactiveSecurityContextHolder.getContext()
        .flatMap(context -> Mono.justOrEmpty(context.getAuthentication()))
        .flatMap(Visitors::of);
  }

  public static Visitor of(OidcUser user) {
    String partnership = user.getClaimAsString("partnership");
    return Visitor.of(
        user.getName(),
        partnership == null ? "" : partnership,
        list(user.getClaimAsStringList("agencies")),
        list(user.getClaimAsStringList("roles")));
  }

  private static List<String> list(@Nullable List<String> claim) {
    return claim == null ? List.of() : claim;
  }
}
