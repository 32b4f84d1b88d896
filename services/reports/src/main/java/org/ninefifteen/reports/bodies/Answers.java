package org.ninefifteen.reports.bodies;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What callers are answered, for OpenAPI: answers are kept as text, so no type speaks for them. */
public @interface Answers {

  /** It is there now, at the address in Location. */
  @ApiResponse(
      responseCode = "201",
      description = "Stored, and on its way to whoever listens",
      content = @Content(schema = @Schema(implementation = Receipt.class)))
  @Target(ElementType.METHOD)
  @Retention(RetentionPolicy.RUNTIME)
  @interface Created {}

  /** It was done. */
  @ApiResponse(
      responseCode = "200",
      description = "Done, and on its way to whoever listens",
      content = @Content(schema = @Schema(implementation = Receipt.class)))
  @Target(ElementType.METHOD)
  @Retention(RetentionPolicy.RUNTIME)
  @interface Done {}
}
