package org.ninefifteen.kit.lists;

import static io.swagger.v3.oas.annotations.enums.ParameterIn.QUERY;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What {@link Paging} reads, for OpenAPI. */
@Parameter(
    in = QUERY,
    name = "page",
    description = "From 0",
    schema = @Schema(type = "integer", minimum = "0", defaultValue = "0"))
@Parameter(
    in = QUERY,
    name = "size",
    description = "1 to 200; 50 where absent",
    schema = @Schema(type = "integer", minimum = "1", maximum = "200", defaultValue = "50"))
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Paged {}
