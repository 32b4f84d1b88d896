package org.ninefifteen.reports.imports.intake;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.dao.DataAccessException;
import org.springframework.util.unit.DataSize;
import reactor.core.Exceptions;

/** Why a file was not taken, or not to its end. Nothing of the file's content is repeated. */
final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int status;
  private final String code;
  private final transient Map<String, Object> details;

  private Refusal(int status, String code, String detail, Map<String, Object> details) {
    super(detail, null, false, false);
    this.status = status;
    this.code = code;
    this.details = Map.copyOf(details);
  }

  private Refusal(int status, String code, String detail) {
    this(status, code, detail, Map.of());
  }

  static Refusal noCsv() {
    return new Refusal(415, "csv-expected", "Send text/csv in UTF-8.");
  }

  static Refusal unknownProfile(Collection<String> known) {
    List<String> names = known.stream().sorted().toList();
    String detail = "There is no such profile. Known are: " + String.join(", ", names) + ".";
    return new Refusal(422, "unknown-profile", detail, Map.of("known", names));
  }

  static Refusal noArea() {
    return new Refusal(422, "profile-without-area", "This profile names no column for the area.");
  }

  static Refusal empty() {
    return new Refusal(422, "empty-file", "The first line must name the columns, in UTF-8.");
  }

  static Refusal header(List<String> missing, List<String> ambiguous) {
    return new Refusal(
        422,
        "header-does-not-fit",
        (said("Missing: ", missing) + said("More than once: ", ambiguous)).strip(),
        Map.of("missing", missing, "ambiguous", ambiguous));
  }

  private static String said(String what, List<String> columns) {
    return columns.isEmpty() ? "" : what + String.join(", ", columns) + ". ";
  }

  static Refusal tooLarge(DataSize most) {
    return tooMuch("file-too-large", most.toBytes() + " bytes");
  }

  static Refusal tooManyRows(int most) {
    return tooMuch("too-many-rows", most + " rows");
  }

  private static Refusal tooMuch(String code, String most) {
    return new Refusal(
        413, code, "At most " + most + " at once: send it in parts, each with the header.");
  }

  static Refusal silent() {
    String detail = "No more of the file came. Send the same file again to complete it.";
    return new Refusal(408, "file-stopped-coming", detail);
  }

  static Refusal busy() {
    return new Refusal(
        503, "imports-busy", "Other imports are running. Send the file again later.");
  }

  static Refusal storeAway() {
    String detail = "What was stored so far is kept. Send the same file again to complete it.";
    return new Refusal(503, "store-unavailable", detail);
  }

  /** What the client is told of a failure; what it cannot mend stays as it is. */
  static Throwable of(Throwable failure) {
    Throwable cause = Exceptions.unwrap(failure);
    return cause instanceof DataAccessException ? storeAway() : cause;
  }

  /** The same in a sentence, without anything that the file or the store may have said. */
  static String said(Throwable failure) {
    return failure instanceof Refusal known
        ? known.detail()
        : "The connection broke, or the service failed. Send the same file again to complete it.";
  }

  int status() {
    return status;
  }

  String code() {
    return code;
  }

  String detail() {
    return String.valueOf(getMessage());
  }

  Map<String, Object> details() {
    return details;
  }
}
