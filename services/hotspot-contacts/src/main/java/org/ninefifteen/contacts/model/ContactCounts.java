package org.ninefifteen.contacts.model;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * How many contacts there were. A contact with the same person on another night is another contact.
 */
public record ContactCounts(long contacts, long beddedDown, Map<Offer.Response, Long> services) {

  private static final ContactCounts NONE = new ContactCounts(0, 0, Map.of());

  /** So many contacts, or so many offers of services, that are alike. */
  public sealed interface Tally {
    record Met(boolean beddedDown, long contacts) implements Tally {}

    record Offered(Offer.Response response, long services) implements Tally {}
  }

  public ContactCounts {
    EnumMap<Offer.Response, Long> ordered = new EnumMap<>(Offer.Response.class);
    ordered.putAll(services);
    services = Collections.unmodifiableMap(ordered);
  }

  /** Adds them up, in any order. */
  public static ContactCounts of(Collection<Tally> tallies) {
    return tallies.stream().map(ContactCounts::one).reduce(NONE, ContactCounts::plus);
  }

  public static ContactCounts sum(Collection<ContactCounts> counts) {
    return counts.stream().reduce(NONE, ContactCounts::plus);
  }

  private static ContactCounts one(Tally tally) {
    return switch (tally) {
      case Tally.Met met ->
          new ContactCounts(met.contacts(), met.beddedDown() ? met.contacts() : 0, Map.of());
      case Tally.Offered offered ->
          new ContactCounts(0, 0, Map.of(offered.response(), offered.services()));
    };
  }

  private ContactCounts plus(ContactCounts more) {
    EnumMap<Offer.Response, Long> sum = new EnumMap<>(Offer.Response.class);
    sum.putAll(services);
    more.services.forEach((response, many) -> sum.merge(response, many, Long::sum));
    return new ContactCounts(contacts + more.contacts, beddedDown + more.beddedDown, sum);
  }
}
