package org.ninefifteen.marac.agenda.kept;

import java.time.Instant;
import org.ninefifteen.marac.agenda.model.Agenda;

/** An agenda as it stood when it was frozen; the checksum is the one of then. */
public record FrozenAgenda(Agenda agenda, Instant frozenAt, String checksum) {}
