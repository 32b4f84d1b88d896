package org.ninefifteen.marac.memory.model;

import java.util.List;
import org.ninefifteen.marac.signals.model.Signal;

/** A signal with what it leaves on the pages. */
public record Noted(Signal signal, List<PageEntry> entries) {

  public Noted {
    entries = List.copyOf(entries);
  }
}
