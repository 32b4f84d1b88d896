/** Somebody who collects traces on this machine, and reads them. */
@NullMarked
package org.ninefifteen.endtoend.traces;

import org.jspecify.annotations.NullMarked;
