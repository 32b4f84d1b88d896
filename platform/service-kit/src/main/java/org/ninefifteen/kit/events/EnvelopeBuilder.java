package org.ninefifteen.kit.events;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.kit.model.Disclosure;

/**
 * Puts an event together, each thing by its name. It is for all of the partnership, about nobody
 * and of today as long as nothing else is said; the rest has to be.
 */
public final class EnvelopeBuilder {

  private final String id;
  private final String type;
  private final String subject;
  private @Nullable String source;
  private @Nullable String partnership;
  private @Nullable String agency;
  private @Nullable Instant time;
  private @Nullable Instant recordedTime;
  private @Nullable Marking marking;
  private Set<String> audience = Set.of();
  private @Nullable Disclosure disclosure;
  private boolean history;

  EnvelopeBuilder(String id, String type, String subject) {
    this.id = id;
    this.type = type;
    this.subject = subject;
  }

  public EnvelopeBuilder from(String partnership, String topic, String agency) {
    this.source = Envelope.source(partnership, topic);
    this.partnership = partnership;
    this.agency = agency;
    return this;
  }

  /**
   * When it was.
   *
   * @param occurred the time of the event
   * @param recorded when the publisher accepted it
   */
  public EnvelopeBuilder at(Instant occurred, Instant recorded) {
    this.time = occurred;
    this.recordedTime = recorded;
    return this;
  }

  public EnvelopeBuilder marking(Marking marking) {
    this.marking = marking;
    return this;
  }

  /** Whom it is for, as {@link Envelope#audience(Set, String)} says. */
  public EnvelopeBuilder audience(Set<String> named, String owner) {
    this.audience = Envelope.audience(named, owner);
    return this;
  }

  public EnvelopeBuilder disclosure(@Nullable Disclosure disclosure) {
    this.disclosure = disclosure;
    return this;
  }

  public EnvelopeBuilder history(boolean history) {
    this.history = history;
    return this;
  }

  /** The event, complete with its payload. */
  public Envelope data(byte[] data) {
    return new Envelope(
        id,
        requireNonNull(source, "from"),
        type,
        subject,
        requireNonNull(time, "at"),
        requireNonNull(recordedTime, "at"),
        requireNonNull(partnership, "from"),
        requireNonNull(agency, "from"),
        audience,
        requireNonNull(marking, "marking"),
        disclosure,
        history,
        null,
        data);
  }
}
