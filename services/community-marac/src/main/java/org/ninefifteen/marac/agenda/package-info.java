/** Answers for the agendas: the live preview, the frozen ones, their evidence and their changes. */
@NullMarked
package org.ninefifteen.marac.agenda;

import org.jspecify.annotations.NullMarked;
