package org.ninefifteen.cctv.cameras;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a change is answered, for OpenAPI: answers are kept as text, so no type speaks for them. */
@ApiResponse(
    responseCode = "200",
    description = "Done, and on its way to whoever listens",
    content = @Content(schema = @Schema(implementation = CameraView.class)))
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface Changed {}
