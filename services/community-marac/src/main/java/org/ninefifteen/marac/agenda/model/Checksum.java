package org.ninefifteen.marac.agenda.model;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import org.ninefifteen.marac.agenda.model.matters.Reason;
import org.ninefifteen.marac.signals.model.SignalId;

/**
 * SHA-256 over the skeleton of an agenda: its call, and of each item the rank, score, rules and
 * signals. No name, place or person is in it, so that it still verifies when a person is erased.
 */
final class Checksum {

  private Checksum() {}

  static String of(Agenda agenda) {
    List<String> lines = new ArrayList<>();
    lines.add(agenda.call().id());
    lines.add(agenda.call().from() + " " + agenda.call().cutoff());
    lines.add(agenda.policyVersion());
    agenda.items().forEach(item -> add(item, lines));
    agenda.leftOff().forEach(l -> lines.add(l.why().code() + named(l.signals())));
    return of(lines);
  }

  static String of(List<String> lines) {
    return HexFormat.of().formatHex(sha256().digest(String.join("\n", lines).getBytes(UTF_8)));
  }

  private static void add(Item item, List<String> lines) {
    lines.add(item.rank() + " " + item.section() + " " + item.score() + named(item.signals()));
    for (Reason reason : item.reasons()) {
      lines.add(reason.rule() + " " + reason.weight() + named(reason.signals()));
    }
  }

  private static String named(Collection<SignalId> signals) {
    StringBuilder names = new StringBuilder();
    signals.forEach(signal -> names.append(' ').append(signal));
    return names.toString();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }
}
