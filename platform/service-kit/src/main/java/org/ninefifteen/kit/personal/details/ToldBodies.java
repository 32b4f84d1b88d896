package org.ninefifteen.kit.personal.details;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;

/** What {@link Told} and {@link org.ninefifteen.kit.personal.details.Details} read, for OpenAPI. */
public interface ToldBodies {

  @Schema(name = "PersonalDetails", description = "Sealed at once, under a key of the person")
  record Details(String name, LocalDate birthDate, String address, String phone, String note) {}

  @Schema(name = "Disclosure", description = "By what right something is told of people")
  record Disclosure(
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
          String marking) {}
}
