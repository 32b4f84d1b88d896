/** One write stores a change and its events; a relay then sends what was stored. */
@NullMarked
package org.ninefifteen.kit.outbox;

import org.jspecify.annotations.NullMarked;
