/** The pages of the daily call: its agenda, past calls and what was left off. */
@NullMarked
package org.ninefifteen.console.agenda;

import org.jspecify.annotations.NullMarked;
