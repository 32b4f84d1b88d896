package org.ninefifteen.marac.parked;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.kit.problem.Fault;
import org.ninefifteen.kit.problem.Fields;
import org.ninefifteen.kit.problem.InvalidRequest;
import org.ninefifteen.marac.parked.model.Message;

/**
 * What an operator changes about a record.
 *
 * @param attributes new values by the header's name
 * @param body null where it stays as it is
 */
record Repair(@Nullable Long version, Map<String, String> attributes, @Nullable String body) {

  private static final int LONGEST_BODY = 2 * 1024 * 1024;

  /** These an operator may always set. */
  private static final Set<String> FREE = Set.of("ce_type", "ce_time", "content-type");

  /**
   * These name the event and say who may see it: an operator sets them where they are what is
   * wrong, and leaves them where they can be read.
   */
  private static final Set<String> FIXED =
      Set.of(
          "ce_specversion",
          "ce_id",
          "ce_source",
          "ce_subject",
          "ce_recordedtime",
          "ce_partnership",
          "ce_agency",
          "ce_audience",
          "ce_marking",
          "ce_gateway",
          "ce_regime");

  static Repair read(byte[] body) {
    return Fields.read(
        body,
        fields -> {
          Map<String, String> attributes = new TreeMap<>();
          fields.optionalObject("attributes", some -> collect(some, attributes));
          String text = fields.optionalText("body", LONGEST_BODY);
          if (attributes.isEmpty() && text == null) {
            fields.fault("body", "missing", "A repair changes the body or some attributes.");
          }
          return new Repair(Versions.of(fields), attributes, text);
        });
  }

  private static Map<String, String> collect(Fields fields, Map<String, String> into) {
    for (Set<String> some : List.of(FREE, FIXED)) {
      for (String name : some) {
        String value = fields.optionalText(name);
        if (value != null) {
          into.put(name, value);
        }
      }
    }
    return into;
  }

  /**
   * The repaired message.
   *
   * @param partnership whose operator repairs it: nobody puts a record into another's topic
   * @throws InvalidRequest naming every field for which it would be parked again
   */
  Message applied(Message came, String topic, String partnership, TakingIn takingIn) {
    List<Fault> faults = new ArrayList<>(fixed(came, faulty(topic, came, takingIn)));
    Message repaired = came.with(attributes, body);
    faults.addAll(takingIn.faults(topic, repaired));
    if (faults.isEmpty() && !partnership.equals(repaired.text("ce_partnership"))) {
      faults.add(
          new Fault("attributes.ce_partnership", "invalid", "It is not the partnership asked of."));
    }
    if (!faults.isEmpty()) {
      throw new InvalidRequest(faults);
    }
    return repaired;
  }

  private static Set<String> faulty(String topic, Message came, TakingIn takingIn) {
    return takingIn.faults(topic, came).stream()
        .map(fault -> fault.field().replace("attributes.", ""))
        .collect(Collectors.toSet());
  }

  private List<Fault> fixed(Message came, Set<String> faulty) {
    return attributes.entrySet().stream()
        .filter(each -> FIXED.contains(each.getKey()) && !faulty.contains(each.getKey()))
        .filter(each -> !each.getValue().equals(came.text(each.getKey())))
        .map(each ->
            new Fault(
                "attributes." + each.getKey(),
                "invalid",
                "It can be read as it came, and says which event it is or who may see it."))
        .toList();
  }
}
