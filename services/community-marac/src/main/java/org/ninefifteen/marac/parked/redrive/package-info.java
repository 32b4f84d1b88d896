/** Sends a record once more to where it lay, however often that is interrupted. */
@NullMarked
package org.ninefifteen.marac.parked.redrive;

import org.jspecify.annotations.NullMarked;
