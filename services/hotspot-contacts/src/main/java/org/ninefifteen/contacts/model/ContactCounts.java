package org.ninefifteen.contacts.model;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/**
 * How many contacts there were. A contact with the same person on another night is another contact.
 */
public record ContactCounts(long contacts, long beddedDown, Map<Offer.Response, Long> offers) {

  /** So many contacts, or so many offers of services, that are alike. */
  public sealed interface Tally {
    record Met(boolean beddedDown, long contacts) implements Tally {}

    record Offered(Offer.Response response, long offers) implements Tally {}
  }

  public ContactCounts {
    offers = Map.copyOf(offers);
  }

  /** Adds them up, in any order. */
  public static ContactCounts of(Collection<Tally> tallies) {
    long contacts = 0;
    long beddedDown = 0;
    Map<Offer.Response, Long> offers = new EnumMap<>(Offer.Response.class);
    for (Tally tally : tallies) {
      switch (tally) {
        case Tally.Met met -> {
          contacts += met.contacts();
          beddedDown += met.beddedDown() ? met.contacts() : 0;
        }
        case Tally.Offered offered -> offers.merge(offered.response(), offered.offers(), Long::sum);
      }
    }
    return new ContactCounts(contacts, beddedDown, offers);
  }
}
