/** How much one client may ask for, so that the others are still answered. */
@NullMarked
package org.ninefifteen.kit.limits;

import org.jspecify.annotations.NullMarked;
