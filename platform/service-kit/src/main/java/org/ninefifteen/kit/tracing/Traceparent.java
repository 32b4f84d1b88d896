package org.ninefifteen.kit.tracing;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.context.Context;

/** A place in a trace as W3C writes it: {@code 00-<trace>-<span>-<flags>}. */
final class Traceparent {

  private Traceparent() {}

  static String of(Span span) {
    SpanContext at = span.getSpanContext();
    return "00-" + at.getTraceId() + "-" + at.getSpanId() + "-" + at.getTraceFlags().asHex();
  }

  /** What comes next in that trace; a text that is none begins one that is not kept. */
  static Context after(String traceparent) {
    String[] parts = traceparent.split("-", -1);
    SpanContext at =
        parts.length == 4
            ? SpanContext.createFromRemoteParent(
                parts[1], parts[2], TraceFlags.fromHex(parts[3], 0), TraceState.getDefault())
            : SpanContext.getInvalid();
    return Context.root().with(Span.wrap(at));
  }
}
