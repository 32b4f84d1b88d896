/** The database of subjects: their wrapped keys, and the keyed indexes by which they are found. */
@NullMarked
package org.ninefifteen.kit.personal.store;

import org.jspecify.annotations.NullMarked;
