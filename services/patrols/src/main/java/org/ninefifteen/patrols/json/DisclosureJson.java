package org.ninefifteen.patrols.json;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import io.swagger.v3.oas.annotations.media.Schema;

/** By what right something is told of people, for OpenAPI. */
@Schema(name = "Disclosure", description = "By what right something is told of people")
public record DisclosureJson(
    @Schema(
            requiredMode = REQUIRED,
            allowableValues = {
              "CDA-1998-S115",
              "CRIME-PREVENTION-SCH2",
              "SAFEGUARDING-SCH1",
              "VITAL-INTERESTS",
              "CONSENT"
            })
        String gateway,
    @Schema(
            requiredMode = REQUIRED,
            allowableValues = {"DPA2018-PART3", "UK-GDPR"})
        String regime,
    @Schema(
            requiredMode = REQUIRED,
            allowableValues = {"OFFICIAL", "OFFICIAL-SENSITIVE"})
        String marking) {

  public static final String WHEN = "Required where a note is told";
}
