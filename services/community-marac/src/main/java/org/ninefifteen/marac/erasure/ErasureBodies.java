package org.ninefifteen.marac.erasure;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import io.swagger.v3.oas.annotations.media.Schema;

/** The bodies that {@link ErasureApi} reads, for OpenAPI: each says why, by a code of its list. */
interface ErasureBodies {

  @Schema(name = "RequestErasure")
  record Requesting(
      @Schema(
              requiredMode = REQUIRED,
              allowableValues = {
                "SUBJECT-REQUEST",
                "NO-LONGER-NECESSARY",
                "UNLAWFULLY-PROCESSED",
                "LEGAL-OBLIGATION"
              })
          String reason) {}

  @Schema(name = "ApproveErasure")
  record Approving(
      @Schema(
              requiredMode = REQUIRED,
              allowableValues = {"GROUND-APPLIES", "NOTHING-TO-KEEP-IT-FOR", "ORDERED"})
          String reason) {}

  @Schema(name = "RefuseErasure")
  record Refusing(
      @Schema(
              requiredMode = REQUIRED,
              allowableValues = {
                "IDENTITY-NOT-ESTABLISHED",
                "GROUND-DOES-NOT-APPLY",
                "STILL-NECESSARY",
                "LEGAL-OBLIGATION",
                "LEGAL-CLAIM",
                "MANIFESTLY-UNFOUNDED",
                "ASKED-IN-ERROR"
              })
          String reason) {}

  @Schema(name = "HoldPerson")
  record Holding(
      @Schema(
              requiredMode = REQUIRED,
              allowableValues = {"LITIGATION", "INVESTIGATION", "PUBLIC-INQUIRY", "COMPLAINT"})
          String reason) {}

  @Schema(name = "ReleaseHold")
  record Releasing(
      @Schema(
              requiredMode = REQUIRED,
              allowableValues = {"MATTER-CLOSED", "WITHDRAWN", "REPLACED", "SET-IN-ERROR"})
          String reason) {}
}
