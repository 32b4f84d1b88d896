package org.ninefifteen.marac.agenda;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.marac.agenda.kept.Progress.Standing;
import org.ninefifteen.marac.model.CallCalendar;

/** The calls before and after a day, as far as there are any to look at. */
record Days(@Nullable LocalDate previous, @Nullable LocalDate next) {

  static Days around(LocalDate date, CallCalendar calendar, Standing standing) {
    LocalDate previous = calendar.before(date);
    LocalDate next = calendar.after(date);
    return new Days(
        previous.isBefore(standing.first()) ? null : previous,
        next.isAfter(standing.next().date()) ? null : next);
  }
}
