/** Matches of references that are one person's, and what the folds read of them. */
@NullMarked
package org.ninefifteen.marac.people;

import org.jspecify.annotations.NullMarked;
