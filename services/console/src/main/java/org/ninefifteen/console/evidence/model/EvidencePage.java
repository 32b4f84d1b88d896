package org.ninefifteen.console.evidence.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.console.agenda.model.Call;
import org.ninefifteen.console.item.model.AgencyNames;
import org.ninefifteen.console.item.model.ItemLine;
import org.ninefifteen.console.marac.model.Agenda;
import org.ninefifteen.console.marac.model.Evidence;
import org.ninefifteen.console.page.model.Frame;
import org.ninefifteen.console.words.model.SpokenTimes;

/** What an item rests on, told by incident. */
public record EvidencePage(
    Call call, String id, @Nullable ItemLine item, List<Incident> incidents) {

  public static EvidencePage of(
      Agenda agenda, String item, List<Evidence> evidence, SpokenTimes times) {
    AgencyNames names = AgencyNames.of(agenda.feeds());
    return new EvidencePage(
        Call.of(agenda, times),
        item,
        agenda.item(item).map(known -> ItemLine.of(known, times, names)).orElse(null),
        Incident.all(evidence, signal -> EvidenceLine.of(signal, times, names)));
  }

  public Frame frame() {
    return call.frame(Frame.Part.NONE);
  }

  /** What the words and details of a report may be asked for. */
  public List<Purpose> purposes() {
    return List.of(Purpose.values());
  }
}
