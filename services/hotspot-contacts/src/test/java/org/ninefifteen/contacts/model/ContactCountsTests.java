package org.ninefifteen.contacts.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ninefifteen.contacts.model.Offer.Response.ACCEPTED;
import static org.ninefifteen.contacts.model.Offer.Response.DECLINED;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ninefifteen.contacts.model.ContactCounts.Tally.Met;
import org.ninefifteen.contacts.model.ContactCounts.Tally.Offered;

class ContactCountsTests {

  /** Somers Town action plan 2019: 60 contacts in three months. */
  @Test
  void addUpForSomersTown() {
    ContactCounts counts =
        ContactCounts.of(List.of(new Met(true, 19), new Met(false, 22), new Met(true, 19)));

    assertThat(counts.contacts()).isEqualTo(60);
    assertThat(counts.beddedDown()).isEqualTo(38);
  }

  @Test
  void keepOffersApartByTheirAnswer() {
    ContactCounts counts =
        ContactCounts.of(
            List.of(new Offered(ACCEPTED, 3), new Offered(DECLINED, 4), new Offered(ACCEPTED, 2)));

    assertThat(counts.services()).containsEntry(ACCEPTED, 5L).containsEntry(DECLINED, 4L);
    assertThat(counts.contacts()).isZero();
  }
}
