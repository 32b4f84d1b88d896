/** Patrols as they are shown, counted and opened. */
@NullMarked
package org.ninefifteen.patrols.log.lookup;

import org.jspecify.annotations.NullMarked;
