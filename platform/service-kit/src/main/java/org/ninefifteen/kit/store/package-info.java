/** How every client of a store behaves. */
@NullMarked
package org.ninefifteen.kit.store;

import org.jspecify.annotations.NullMarked;
