package org.ninefifteen.contacts.lookup;

import java.util.SortedMap;
import org.ninefifteen.contacts.model.ContactCounts;

/**
 * The counts as they are shown.
 *
 * @param months by month, as in 2019-02; a month without a contact is left out
 */
record ContactSummary(
    String partnership, ContactCounts total, SortedMap<String, ContactCounts> months) {

  static ContactSummary of(String partnership, SortedMap<String, ContactCounts> months) {
    return new ContactSummary(partnership, ContactCounts.sum(months.values()), months);
  }
}
