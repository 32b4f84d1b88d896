package org.ninefifteen.console.page;

import static org.ninefifteen.console.access.OpenTo.Who.WITH_ROLE;

import java.util.List;
import org.ninefifteen.console.ConsoleProperties;
import org.ninefifteen.console.access.OpenTo;
import org.ninefifteen.console.page.model.HomePage;
import org.ninefifteen.console.visitor.model.Visitor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;

/** The front door: straight to today's call where there is only one. */
@Controller
@OpenTo(WITH_ROLE)
class Home {

  private final ConsoleProperties properties;

  Home(ConsoleProperties properties) {
    this.properties = properties;
  }

  @GetMapping("/")
  Rendering home(ServerWebExchange exchange) {
    Visitor visitor = exchange.getAttribute(Greeting.VISITOR);
    if (visitor != null) {
      return today(visitor.partnership());
    }
    return properties.partnerships().size() == 1
        ? today(properties.partnerships().getFirst().id())
        : Rendering.view("home").modelAttribute("page", new HomePage(choices())).build();
  }

  @GetMapping("/partnerships/{partnership}")
  Rendering today(@PathVariable String partnership) {
    return Rendering.redirectTo("/partnerships/{partnership}/agendas/today")
        .modelAttribute("partnership", partnership)
        .build();
  }

  private List<HomePage.Choice> choices() {
    return properties.partnerships().stream()
        .map(known -> new HomePage.Choice(known.id(), known.name()))
        .toList();
  }
}
