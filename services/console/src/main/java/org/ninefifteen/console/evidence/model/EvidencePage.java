package org.ninefifteen.console.evidence.model;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.console.agenda.model.Call;
import org.ninefifteen.console.item.model.AgencyNames;
import org.ninefifteen.console.item.model.ItemLine;
import org.ninefifteen.console.marac.model.Agenda;
import org.ninefifteen.console.marac.model.Agenda.SinceFreeze;
import org.ninefifteen.console.marac.model.Evidence;
import org.ninefifteen.console.marac.model.Item;
import org.ninefifteen.console.page.model.Frame;
import org.ninefifteen.console.words.model.SpokenTimes;

/** What an item rests on, told by incident. */
public record EvidencePage(Call call, @Nullable ItemLine item, List<Incident> incidents) {

  /** Lays out an item of an agenda; {@code words} are those of its reports, by report. */
  public static EvidencePage of(
      Agenda agenda,
      String item,
      List<Evidence> evidence,
      Map<String, Words> words,
      SpokenTimes times) {
    AgencyNames names = AgencyNames.of(agenda.feeds());
    return new EvidencePage(
        Call.of(agenda, times),
        items(agenda)
            .filter(known -> known.id().equals(item))
            .findFirst()
            .map(known -> ItemLine.of(known, times, names))
            .orElse(null),
        Incident.all(evidence, signal -> EvidenceLine.of(signal, words, times, names)));
  }

  public Frame frame() {
    return call.frame(Frame.Part.NONE);
  }

  private static Stream<Item> items(Agenda agenda) {
    SinceFreeze since = agenda.sinceFreeze();
    return Stream.concat(
        agenda.items().stream(), since == null ? Stream.empty() : since.items().stream());
  }
}
