package org.ninefifteen.kit.tracing;

import io.opentelemetry.api.common.AttributeKey;

/** All that a span ever says: nothing else gets in, and so nothing of anybody. */
public enum SpanText {
  METHOD("http.request.method", "The method of a request"),
  ROUTE("http.route", "The template of its path, never the path"),
  TOPIC("messaging.destination.name", "The topic that an event travels on"),
  EVENT("cloudevents.event_id", "The id of an event, which is made for it alone"),
  DAY("nine_fifteen.day", "The day on which what came of it is to be looked at");

  private final String key;

  private final String description;

  SpanText(String key, String description) {
    this.key = key;
    this.description = description;
  }

  AttributeKey<String> key() {
    return AttributeKey.stringKey(key);
  }

  public String description() {
    return description;
  }
}
