package org.ninefifteen.contacts.lookup;

import static io.swagger.v3.oas.annotations.enums.ParameterIn.QUERY;

import io.swagger.v3.oas.annotations.Parameter;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.ninefifteen.kit.lists.Paged;

/** What {@link ContactFilter} reads, for OpenAPI. */
@Parameter(in = QUERY, name = "person", description = "A pseudonymous reference")
@Parameter(in = QUERY, name = "need", description = "One of the support needs")
@Parameter(in = QUERY, name = "month", description = "As in 2019-02; in place of from and to")
@Parameter(in = QUERY, name = "from", description = "The first month")
@Parameter(in = QUERY, name = "to", description = "The last month")
@Parameter(in = QUERY, name = "since", description = "Then or later, with an offset")
@Parameter(in = QUERY, name = "until", description = "Before then, with an offset")
@Parameter(
    in = QUERY,
    name = "place",
    description = "Its id, or a part of its name, street, estate or ward")
@Paged
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface ContactParameters {}
