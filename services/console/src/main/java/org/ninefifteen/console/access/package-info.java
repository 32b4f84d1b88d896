/** Whom each handler is open to: what does not say so is open to nobody. */
@NullMarked
package org.ninefifteen.console.access;

import org.jspecify.annotations.NullMarked;
