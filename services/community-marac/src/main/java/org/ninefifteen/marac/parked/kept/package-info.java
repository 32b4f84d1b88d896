/** Where parked records are kept, whose they are, and how long they wait. */
@NullMarked
package org.ninefifteen.marac.parked.kept;

import org.jspecify.annotations.NullMarked;
