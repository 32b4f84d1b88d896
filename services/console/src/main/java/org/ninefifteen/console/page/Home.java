package org.ninefifteen.console.page;

import static org.ninefifteen.console.access.OpenTo.Who.WITH_ROLE;

import org.ninefifteen.console.access.OpenTo;
import org.ninefifteen.console.visitor.Visitors;
import org.ninefifteen.console.visitor.model.Visitor;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;

/** The front door: straight to today's call, or to what else somebody comes for. */
@Controller
@OpenTo(WITH_ROLE)
class Home {

  @GetMapping("/")
  Rendering home(@AuthenticationPrincipal OidcUser user) {
    Visitor visitor = Visitors.of(user);
    if (visitor.isOnTheCall()) {
      return today(visitor.partnership());
    }
    if (visitor.isOperator()) {
      return Rendering.redirectTo("/people/sessions").build();
    }
    return visitor.isDataProtectionOfficer()
        ? to("/partnerships/{partnership}/access-log", visitor.partnership())
        : today(visitor.partnership());
  }

  @GetMapping("/partnerships/{partnership}")
  Rendering today(@PathVariable String partnership) {
    return to("/partnerships/{partnership}/agendas/today", partnership);
  }

  private static Rendering to(String page, String partnership) {
    return Rendering.redirectTo(page).modelAttribute("partnership", partnership).build();
  }
}
