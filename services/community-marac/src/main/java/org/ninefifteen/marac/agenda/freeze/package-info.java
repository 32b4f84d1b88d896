/** Freezes each call's agenda at its cut-off, and moves what it claims to the archive. */
@NullMarked
package org.ninefifteen.marac.agenda.freeze;

import org.jspecify.annotations.NullMarked;
