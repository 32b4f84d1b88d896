package org.ninefifteen.faults.load;

import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.ninefifteen.testkit.identity.Browser;

/** Somebody who is signed in to the console and looks at one page of it, again and again. */
public final class Visitor implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(4);

  private final Browser browser;
  private final URI page;
  private final Duration pause;
  private final Answers answers = new Answers();
  private final AtomicInteger seen = new AtomicInteger();
  private final Thread looking;
  private volatile boolean over;

  private Visitor(Browser browser, URI page, Duration pause) {
    this.browser = browser;
    this.page = page;
    this.pause = pause;
    this.looking = Thread.ofVirtual().unstarted(this::lookOn);
  }

  public static Visitor at(URI page, Duration pause, Browser browser) {
    var visitor = new Visitor(browser, page, pause);
    visitor.looking.start();
    return visitor;
  }

  private void lookOn() {
    try {
      while (!over) {
        look();
        TimeUnit.MILLISECONDS.sleep(pause.toMillis());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException | Error e) {
      answers.surprised(e.toString());
    }
  }

  private void look() {
    try {
      judge(browser.get(page));
    } catch (UncheckedIOException e) {
      answers.count(Objects.requireNonNull(e.getCause()).getClass().getSimpleName());
    }
  }

  private void judge(HttpResponse<String> answer) {
    answers.count(Answers.of(answer));
    switch (answer.statusCode()) {
      case 200 -> {
        if (answer.uri().equals(page)) {
          seen.incrementAndGet();
        } else {
          answers.surprised("led to " + answer.uri().getPath());
        }
      }
      case 503 -> {
        if (answer.headers().firstValue("Retry-After").isEmpty()) {
          answers.surprised("503 without Retry-After");
        }
      }
      default -> answers.surprised(answer.statusCode() + " at " + answer.uri().getPath());
    }
  }

  /** Until the page is there once more. */
  public void awaitPage() {
    int before = seen.get();
    Awaitility.await("the page")
        .atMost(PATIENCE)
        .until(() -> seen.get() > before || !looking.isAlive());
  }

  public int seen() {
    return seen.get();
  }

  /** How often they were asked who they are. */
  public int typed() {
    return browser.typed();
  }

  public Answers answers() {
    return answers;
  }

  /** What was asked is answered first. */
  @Override
  public void close() {
    over = true;
    try {
      looking.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
