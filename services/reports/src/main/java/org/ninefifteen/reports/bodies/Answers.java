package org.ninefifteen.reports.bodies;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.http.ProblemDetail;

/** What callers are answered, for OpenAPI: answers are kept as text, so no type speaks for them. */
public @interface Answers {

  /** It is there now, at the address in Location. */
  @ApiResponse(
      responseCode = "201",
      description = "Stored, and on its way to whoever listens",
      content = @Content(schema = @Schema(implementation = Receipt.class)))
  @ApiResponse(
      responseCode = "400",
      description = "Faulty fields, each of them named",
      content = @Content(schema = @Schema(implementation = ProblemDetail.class)))
  @ApiResponse(
      responseCode = "503",
      description = "Not stored; try again",
      content = @Content(schema = @Schema(implementation = ProblemDetail.class)))
  @Target(ElementType.METHOD)
  @Retention(RetentionPolicy.RUNTIME)
  @interface Created {}

  /** It was done. */
  @ApiResponse(
      responseCode = "200",
      description = "Done, and on its way to whoever listens",
      content = @Content(schema = @Schema(implementation = Receipt.class)))
  @ApiResponse(
      responseCode = "409",
      description = "Its state does not allow that",
      content = @Content(schema = @Schema(implementation = ProblemDetail.class)))
  @Target(ElementType.METHOD)
  @Retention(RetentionPolicy.RUNTIME)
  @interface Done {}
}
