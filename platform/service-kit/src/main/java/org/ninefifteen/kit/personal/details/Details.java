package org.ninefifteen.kit.personal.details;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.kit.personal.matching.model.Trait;
import org.ninefifteen.kit.personal.model.Secret;
import org.ninefifteen.kit.problem.Fields;

/** What is told of one subject, in clear, for as long as the request takes. */
public final class Details {

  private static final int LONGEST_ADDRESS = 500;
  private static final int LONGEST_NOTE = 2_000;

  private final String subject;
  private final Map<String, Secret> fields = new LinkedHashMap<>();
  private @Nullable LocalDate birthDate;

  private Details(String subject) {
    this.subject = subject;
  }

  /** Reads {@code reference} and {@code details} beside the name of whom they are about. */
  public static Details read(String subject, Fields fields) {
    Details details = new Details(subject);
    details.put("reference", fields.optionalText("reference"));
    fields.optionalObject("details", details::readDetails);
    return details;
  }

  private Details readDetails(Fields fields) {
    birthDate = fields.optionalDate("birthDate");
    put("name", fields.optionalText("name"));
    put("birthDate", birthDate == null ? null : birthDate.toString());
    put("address", fields.optionalText("address", LONGEST_ADDRESS));
    put("phone", fields.optionalText("phone"));
    put("note", fields.optionalText("note", LONGEST_NOTE));
    return this;
  }

  private void put(String field, @Nullable String text) {
    if (text != null) {
      fields.put(field, new Secret(text));
    }
  }

  public String subject() {
    return subject;
  }

  Map<String, Secret> fields() {
    return fields;
  }

  public boolean isEmpty() {
    return fields.isEmpty();
  }

  /** By what the subject can be found among those of other agencies. */
  List<Trait> traits(String agency) {
    List<Trait> traits = new ArrayList<>();
    Secret name = fields.get("name");
    Secret reference = fields.get("reference");
    if (name != null && birthDate != null) {
      traits.add(new Trait.Named(name, birthDate));
    }
    if (reference != null) {
      traits.add(new Trait.Referred(agency, reference));
    }
    return traits;
  }

  /** Names of fields are no secret, but neither is there a need to tell them. */
  @Override
  public String toString() {
    return "Details";
  }
}
