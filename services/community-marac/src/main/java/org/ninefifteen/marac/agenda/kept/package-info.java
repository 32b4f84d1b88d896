/** What is kept of calls: frozen agendas, the issues of their items, and how far they have come. */
@NullMarked
package org.ninefifteen.marac.agenda.kept;

import org.jspecify.annotations.NullMarked;
