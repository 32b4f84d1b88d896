/** Parked records as operators meet them. */
@NullMarked
package org.ninefifteen.marac.parked;

import org.jspecify.annotations.NullMarked;
