/** Records that the MARAC could not read: looked at, repaired, sent once more, or discarded. */
@NullMarked
package org.ninefifteen.console.parked;

import org.jspecify.annotations.NullMarked;
