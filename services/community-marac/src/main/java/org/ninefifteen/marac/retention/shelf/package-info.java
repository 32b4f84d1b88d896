/** The classes of what is kept: what of each is due, and how it is destroyed. */
@NullMarked
package org.ninefifteen.marac.retention.shelf;

import org.jspecify.annotations.NullMarked;
