/** The store that is saved, or restored into, over its driver alone. */
@NullMarked
package org.ninefifteen.keep.store;

import org.jspecify.annotations.NullMarked;
