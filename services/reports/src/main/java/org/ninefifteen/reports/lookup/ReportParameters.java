package org.ninefifteen.reports.lookup;

import static io.swagger.v3.oas.annotations.enums.ParameterIn.QUERY;

import io.swagger.v3.oas.annotations.Parameter;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.ninefifteen.kit.lists.Paged;

/** What {@link ReportFilter} reads, for OpenAPI. */
@Parameter(in = QUERY, name = "status", description = "One of the five states")
@Parameter(in = QUERY, name = "agency", description = "Who took it")
@Parameter(in = QUERY, name = "since", description = "Occurred then or later, UTC")
@Parameter(in = QUERY, name = "until", description = "Occurred before then, UTC")
@Parameter(
    in = QUERY,
    name = "place",
    description = "The place's id, or a part of its name, street, estate or ward")
@Parameter(in = QUERY, name = "incidentType", description = "One of the thirteen")
@Paged
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface ReportParameters {}
