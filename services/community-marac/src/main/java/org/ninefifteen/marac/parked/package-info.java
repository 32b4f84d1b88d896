/** Parked records, for operators: seen, repaired, sent once more, or discarded with a reason. */
@NullMarked
package org.ninefifteen.marac.parked;

import org.jspecify.annotations.NullMarked;
