package org.ninefifteen.kit.tracing;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.sdk.common.Clock;
import java.util.concurrent.TimeUnit;
import org.ninefifteen.kit.events.Envelope;
import reactor.util.context.ContextView;

/** The way of an event, under the trace of the request that it came of. */
public final class EventTraces {

  /** Where a request's place in its trace lies in Reactor's context. */
  static final String REQUEST = "org.ninefifteen.traceparent";

  private final Tracer tracer;

  EventTraces(Tracer tracer) {
    this.tracer = tracer;
  }

  /** The same event, as come of this request; as it is where the request is not traced. */
  public Envelope of(ContextView request, Envelope event) {
    return request.<String>getOrEmpty(REQUEST).map(event::tracedBy).orElse(event);
  }

  /** Something is sent; it is known later how that ends. */
  public Step sending(Envelope event, String traceparent) {
    return new Step(
        tracer
            .spanBuilder("send " + event.topic())
            .setParent(Traceparent.after(traceparent))
            .setSpanKind(SpanKind.PRODUCER)
            .setAttribute(SpanText.TOPIC.key(), event.topic())
            .setAttribute(SpanText.EVENT.key(), event.id())
            .startSpan());
  }

  /**
   * Something was taken in.
   *
   * @param day on which what came of it is to be looked at, as {@code 2019-02-19}
   * @param tookNanos until now
   */
  public void takenIn(String topic, String event, String traceparent, String day, long tookNanos) {
    long now = Clock.getDefault().now();
    tracer
        .spanBuilder("take in " + topic)
        .setParent(Traceparent.after(traceparent))
        .setSpanKind(SpanKind.CONSUMER)
        .setStartTimestamp(now - tookNanos, TimeUnit.NANOSECONDS)
        .setAttribute(SpanText.TOPIC.key(), topic)
        .setAttribute(SpanText.EVENT.key(), event)
        .setAttribute(SpanText.DAY.key(), day)
        .startSpan()
        .end(now, TimeUnit.NANOSECONDS);
  }

  /** A part of the way that has begun. */
  public static final class Step {

    private final Span span;

    private Step(Span span) {
      this.span = span;
    }

    /** Without a message, which may quote what was sent. */
    public void ended(boolean well) {
      if (!well) {
        span.setStatus(StatusCode.ERROR);
      }
      span.end();
    }
  }
}
