package org.ninefifteen.kit.accesslog.reading;

import static io.swagger.v3.oas.annotations.enums.ParameterIn.QUERY;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.ninefifteen.kit.accesslog.model.Action;
import org.ninefifteen.kit.lists.Paged;

/** What the log can be asked for, in OpenAPI. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Parameter(in = QUERY, name = "caller", description = "Who did it")
@Parameter(in = QUERY, name = "record", description = "With which record: stream/id")
@Parameter(in = QUERY, name = "action", schema = @Schema(implementation = Action.class))
@Parameter(in = QUERY, name = "since", description = "Then or later, RFC 3339")
@Parameter(in = QUERY, name = "until", description = "Before then, RFC 3339")
@Paged
@interface LogParameters {}
