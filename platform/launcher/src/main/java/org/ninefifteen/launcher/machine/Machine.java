package org.ninefifteen.launcher.machine;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import org.ninefifteen.identity.IdentityProperties;
import org.ninefifteen.identity.secrets.ClearSecrets;
import org.ninefifteen.identity.secrets.Notice;
import org.ninefifteen.launcher.options.CannotStart;
import org.ninefifteen.launcher.options.DataFolder;
import org.ninefifteen.launcher.options.Parts;
import org.ninefifteen.launcher.options.Port;
import org.ninefifteen.launcher.tokens.AgencyTokens;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** Everything that runs in this JVM: what the services stand on, and a context for each of them. */
public final class Machine implements AutoCloseable {
  private final Settings settings;
  private final DataFolder folder;
  private final Ground ground;
  private final Parts parts;
  private final Clock clock;
  private final Queue<ConfigurableApplicationContext> contexts = new ConcurrentLinkedQueue<>();

  public Machine(Map<Port, Integer> ports, DataFolder folder, Parts parts, Clock clock) {
    this.settings = new Settings(ports, folder, parts);
    this.parts = parts;
    this.folder = folder;
    this.ground = new Ground(settings, folder);
    this.clock = clock;
  }

  /**
   * The broker mostly waits for itself, and the publishers start without it: so they do meanwhile.
   */
  public void start(Progress progress) {
    var broker =
        CompletableFuture.runAsync(() -> startIfHere(Parts.BROKER, ground::startBroker, progress));
    startIfHere(Parts.STORE, ground::startStore, progress);
    for (var service : Service.values()) {
      if (service == Service.COMMUNITY_MARAC) {
        broker.join();
      }
      startIfHere(service.word(), () -> start(service), progress);
    }
    broker.join();
  }

  private void startIfHere(String part, Runnable step, Progress progress) {
    if (parts.has(part)) {
      progress.of(part, step);
    }
  }

  private void start(Service service) {
    try {
      contexts.add(run(service));
    } catch (RuntimeException e) {
      throw new CannotStart(
          "The service %s did not start; %s says why.".formatted(service.word(), folder.log(parts)),
          e);
    }
  }

  private ConfigurableApplicationContext run(Service service) {
    var application =
        new SpringApplicationBuilder(service.application())
            .bannerMode(Banner.Mode.OFF)
            .registerShutdownHook(false);
    // A token is of today, also while a demo lives through past days.
    return (service == Service.IDENTITY ? application : application.initializers(this::shareClock))
        .run(settings.of(service));
  }

  private void shareClock(ConfigurableApplicationContext context) {
    ((GenericApplicationContext) context).registerBean(Clock.class, () -> clock);
  }

  /** How to sign in here. */
  public String notice() {
    return contexts.stream()
        .flatMap(each -> each.getBeanProvider(IdentityProperties.class).stream())
        .map(each -> new Notice(each).text())
        .collect(Collectors.joining());
  }

  public AgencyTokens tokens() {
    return new AgencyTokens(settings.issuer(), secrets());
  }

  public ClearSecrets secrets() {
    return new ClearSecrets(folder.identity());
  }

  public Ground ground() {
    return ground;
  }

  public String url(Port port) {
    return settings.url(port);
  }

  public String pages() {
    return settings.pages();
  }

  public Map<String, String> addresses() {
    return Arrays.stream(Service.values())
        .collect(Collectors.toMap(Service::word, each -> url(each.port())));
  }

  /** Contexts side by side, since each waits for its own threads; then what they stood on. */
  @Override
  public void close() {
    SideBySide.close(List.copyOf(contexts));
    ground.close();
  }
}
