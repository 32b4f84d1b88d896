/** Who asks, what they may do, and how far they may reach. */
@NullMarked
package org.ninefifteen.kit.access;

import org.jspecify.annotations.NullMarked;
