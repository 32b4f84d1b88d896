package org.ninefifteen.patrols.log.lookup;

import static io.swagger.v3.oas.annotations.enums.ParameterIn.QUERY;

import io.swagger.v3.oas.annotations.Parameter;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.ninefifteen.kit.lists.Paged;

/** What {@link PatrolFilter} reads, for OpenAPI. */
@Parameter(in = QUERY, name = "team", description = "By code or by a name that people use")
@Parameter(in = QUERY, name = "reason", description = "One of the reasons of a patrol")
@Parameter(in = QUERY, name = "outcome", description = "One that came about")
@Parameter(in = QUERY, name = "month", description = "As in 2019-02; in place of from and to")
@Parameter(in = QUERY, name = "from", description = "The first month")
@Parameter(in = QUERY, name = "to", description = "The last month")
@Parameter(
    in = QUERY,
    name = "since",
    description =
        "Started then or later. With an offset, or on the partnership's clock without one")
@Parameter(
    in = QUERY,
    name = "until",
    description = "Started before then. With an offset, or on the partnership's clock without one")
@Parameter(in = QUERY, name = "place", description = "A part of a name, street, estate or ward")
@Paged
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface PatrolParameters {}
