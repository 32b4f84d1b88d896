package org.ninefifteen.kit.accesslog.model;

/**
 * A record and the agency that owns it: that agency may see who read it.
 *
 * @param record stream and id, as {@code <stream>/<id>}
 * @param agency the owner
 */
public record Held(String record, String agency) {

  public Held {
    record = Text.clean(record);
    agency = Text.clean(agency);
  }
}
