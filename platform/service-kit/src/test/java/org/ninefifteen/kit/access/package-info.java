/** Who comes in, and how far. */
@NullMarked
package org.ninefifteen.kit.access;

import org.jspecify.annotations.NullMarked;
