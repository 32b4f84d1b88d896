/** Somebody who collects traces on this machine, and reads them. */
@NullMarked
package org.ninefifteen.launcher.traces;

import org.jspecify.annotations.NullMarked;
