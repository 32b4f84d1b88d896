/** Sends what was stored, in order and until the broker has it; then forgets it. */
@NullMarked
package org.ninefifteen.kit.relay;

import org.jspecify.annotations.NullMarked;
