/** Reads from the store what a fold needs, by name, and folds it. */
@NullMarked
package org.ninefifteen.marac.agenda.recall;

import org.jspecify.annotations.NullMarked;
