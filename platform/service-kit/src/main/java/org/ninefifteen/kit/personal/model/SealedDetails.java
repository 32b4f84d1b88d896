package org.ninefifteen.kit.personal.model;

import java.util.Map;

/**
 * What was told of one subject.
 *
 * @param event that carries it, which it is bound to
 * @param fields Base64 by the name of the field
 */
public record SealedDetails(String event, String subject, Map<String, String> fields) {

  public SealedDetails {
    fields = Map.copyOf(fields);
  }
}
