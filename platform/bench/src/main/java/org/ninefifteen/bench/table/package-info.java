/** Rounds, their figures, and the table that they make. */
@NullMarked
package org.ninefifteen.bench.table;

import org.jspecify.annotations.NullMarked;
