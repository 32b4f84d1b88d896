package org.ninefifteen.kit.idempotency;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * What a request was answered; it is kept with the request's key and given again.
 *
 * @param body JSON
 */
public record Answer(int status, @Nullable String location, String body) {

  public static Answer created(String location, String body) {
    return new Answer(201, location, body);
  }

  public static Answer ok(String body) {
    return new Answer(200, null, body);
  }

  public ResponseEntity<String> toResponse() {
    var response = ResponseEntity.status(status).contentType(MediaType.APPLICATION_JSON);
    return (location == null ? response : response.location(URI.create(location))).body(body);
  }
}
