/** Where parked records are kept, and whose they are. */
@NullMarked
package org.ninefifteen.marac.parked.kept;

import org.jspecify.annotations.NullMarked;
