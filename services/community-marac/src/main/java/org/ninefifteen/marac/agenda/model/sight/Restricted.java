package org.ninefifteen.marac.agenda.model.sight;

import java.time.LocalDate;
import org.ninefifteen.marac.agenda.model.Item;
import org.ninefifteen.marac.agenda.model.Section;
import org.ninefifteen.marac.agenda.model.Shown;

/**
 * That there is an item, where it stands, and whom to ring.
 *
 * @param id by its rank: the item's own id follows from its subject, so that one could guess it
 */
public record Restricted(String id, int rank, Section section, boolean restricted, Ring ring)
    implements Shown {

  static Restricted of(Item item, LocalDate call, Ring ring) {
    return new Restricted("r-" + call + "-" + item.rank(), item.rank(), item.section(), true, ring);
  }
}
