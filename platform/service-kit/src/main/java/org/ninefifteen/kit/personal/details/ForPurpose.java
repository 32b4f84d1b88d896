package org.ninefifteen.kit.personal.details;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What for details are wanted, as {@link Consultations} read it, for OpenAPI. */
@Parameter(
    name = "purpose",
    in = ParameterIn.QUERY,
    required = true,
    schema =
        @Schema(
            allowableValues = {
              "COORDINATION",
              "CASE-REVIEW",
              "SAFEGUARDING",
              "ENFORCEMENT",
              "SUBJECT-RIGHTS",
              "ACCURACY"
            }))
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface ForPurpose {}
