/** Call-outs as they are shown and opened. */
@NullMarked
package org.ninefifteen.patrols.callouts.lookup;

import org.jspecify.annotations.NullMarked;
