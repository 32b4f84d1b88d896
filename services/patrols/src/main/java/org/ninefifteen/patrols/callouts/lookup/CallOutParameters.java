package org.ninefifteen.patrols.callouts.lookup;

import static io.swagger.v3.oas.annotations.enums.ParameterIn.QUERY;

import io.swagger.v3.oas.annotations.Parameter;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.ninefifteen.kit.lists.Paged;

/** What {@link CallOutFilter} reads, for OpenAPI. */
@Parameter(in = QUERY, name = "status", description = "REQUESTED, ATTENDED or CANCELLED")
@Parameter(
    in = QUERY,
    name = "since",
    description =
        "Requested then or later. With an offset, or on the partnership's clock without one")
@Parameter(
    in = QUERY,
    name = "until",
    description =
        "Requested before then. With an offset, or on the partnership's clock without one")
@Paged
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface CallOutParameters {}
