/** The agenda of the daily call: what is on it, why, in which order, and what was left off. */
@NullMarked
package org.ninefifteen.marac.agenda.model;

import org.jspecify.annotations.NullMarked;
