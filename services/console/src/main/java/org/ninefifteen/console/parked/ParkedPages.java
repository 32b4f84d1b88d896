package org.ninefifteen.console.parked;

import static org.ninefifteen.console.access.OpenTo.Who.OPERATOR;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ninefifteen.console.ConsoleProperties;
import org.ninefifteen.console.access.OpenTo;
import org.ninefifteen.console.page.Troubles;
import org.ninefifteen.console.page.model.Fault;
import org.ninefifteen.console.page.model.Frame;
import org.ninefifteen.console.page.model.Trouble;
import org.ninefifteen.console.parked.model.DiscardReason;
import org.ninefifteen.console.parked.model.ListPage;
import org.ninefifteen.console.parked.model.RecordPage;
import org.ninefifteen.console.visitor.Visitors;
import org.ninefifteen.console.words.model.Choice;
import org.ninefifteen.console.words.model.SpokenTimes;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Records that the MARAC could not read, for operators. */
@Controller
@RequestMapping("/partnerships/{partnership}/parked-records")
@OpenTo(OPERATOR)
class ParkedPages {

  private static final int A_PAGE = 20;
  private static final Fault NO_REASON = new Fault("because", "Choose why it is discarded");
  private static final String AT = "/partnerships/{partnership}/parked-records/{record}";

  private final ParkedRecords records;
  private final Troubles troubles;
  private final Clock clock;
  private final ConsoleProperties properties;

  ParkedPages(ParkedRecords records, Troubles troubles, Clock clock, ConsoleProperties properties) {
    this.records = records;
    this.troubles = troubles;
    this.clock = clock;
    this.properties = properties;
  }

  @GetMapping
  Mono<Rendering> list(
      @AuthenticationPrincipal OidcUser user,
      @PathVariable String partnership,
      @RequestParam(defaultValue = "") String topic,
      @RequestParam(defaultValue = "") String state,
      @RequestParam(defaultValue = "0") int page) {
    SpokenTimes times = times();
    return records
        .found(partnership, topic, state, page, A_PAGE)
        .map(found -> ListPage.of(frame(user, times), found, topic, state, times))
        .map(found -> Rendering.view("parked").modelAttribute("page", found).build());
  }

  @GetMapping("/{record}")
  Mono<Rendering> inspect(
      @AuthenticationPrincipal OidcUser user,
      @PathVariable String partnership,
      @PathVariable String record) {
    return page(user, partnership, record, HttpStatus.OK, List.of());
  }

  /** What the form leaves empty stays as it is. */
  @PostMapping("/{record}/repair")
  Mono<Rendering> repair(
      @AuthenticationPrincipal OidcUser user,
      @PathVariable String partnership,
      @PathVariable String record,
      ServerWebExchange exchange) {
    return exchange
        .getFormData()
        .flatMap(form -> {
          Map<String, Object> body = seen(form);
          Map<String, String> attributes = attributes(form);
          if (!attributes.isEmpty()) {
            body.put("attributes", attributes);
          }
          put(body, form, "body");
          return decided(user, partnership, record, "repair", body);
        });
  }

  @PostMapping("/{record}/redrive")
  Mono<Rendering> redrive(
      @AuthenticationPrincipal OidcUser user,
      @PathVariable String partnership,
      @PathVariable String record,
      ServerWebExchange exchange) {
    return exchange
        .getFormData()
        .flatMap(form -> decided(user, partnership, record, "redrive", seen(form)));
  }

  @PostMapping("/{record}/discard")
  Mono<Rendering> discard(
      @AuthenticationPrincipal OidcUser user,
      @PathVariable String partnership,
      @PathVariable String record,
      ServerWebExchange exchange) {
    return exchange
        .getFormData()
        .flatMap(form -> {
          if (Choice.of(DiscardReason.class, form.getFirst("because")).isEmpty()) {
            return page(user, partnership, record, HttpStatus.BAD_REQUEST, List.of(NO_REASON));
          }
          Map<String, Object> body = seen(form);
          body.put("reason", form.getFirst("because"));
          return decided(user, partnership, record, "discard", body);
        });
  }

  @ExceptionHandler
  Rendering away(ParkedRecords.RecordsAway away, ServerWebExchange exchange) {
    boolean isForm = exchange.getRequest().getMethod().equals(HttpMethod.POST);
    Trouble trouble = isForm ? Trouble.perhapsSent() : Trouble.parkedAway();
    return troubles.page(HttpStatus.SERVICE_UNAVAILABLE, trouble, exchange);
  }

  /** Back to the record, which says it; what was not done it says as well, as it stands now. */
  private Mono<Rendering> decided(
      OidcUser user, String partnership, String record, String deed, Map<String, Object> body) {
    return records
        .decide(partnership, record, deed, body)
        .then(
            Mono.fromSupplier(() ->
                Rendering.redirectTo(AT)
                    .modelAttribute("partnership", partnership)
                    .modelAttribute("record", record)
                    .build()))
        .onErrorResume(
            NotTaken.class,
            no -> page(user, partnership, record, HttpStatus.CONFLICT, no.faults()));
  }

  private Mono<Rendering> page(
      OidcUser user, String partnership, String record, HttpStatus status, List<Fault> faults) {
    SpokenTimes times = times();
    return records
        .of(partnership, record)
        .map(told -> RecordPage.of(frame(user, times), told, faults, times))
        .map(page ->
            Rendering.view("parked-record").status(status).modelAttribute("page", page).build());
  }

  /** Whoever decides does so about what the page showed. */
  private static Map<String, Object> seen(MultiValueMap<String, String> form) {
    Map<String, Object> body = new HashMap<>();
    put(body, form, "version");
    return body;
  }

  private static Map<String, String> attributes(MultiValueMap<String, String> form) {
    Map<String, String> attributes = new HashMap<>();
    form.toSingleValueMap()
        .forEach((name, value) -> {
          if (name.startsWith("ce_") && !value.isBlank()) {
            attributes.put(name, value.strip());
          }
        });
    return attributes;
  }

  private static void put(
      Map<String, Object> body, MultiValueMap<String, String> form, String name) {
    String value = form.getFirst(name);
    if (value != null && !value.isBlank()) {
      body.put(name, value);
    }
  }

  private Frame frame(OidcUser user, SpokenTimes times) {
    String own = Visitors.of(user).partnership();
    return Frame.ofPeople(own, properties.nameOf(own), times, Frame.Part.PARKED);
  }

  private SpokenTimes times() {
    return new SpokenTimes(properties.zone(), clock.instant());
  }
}
