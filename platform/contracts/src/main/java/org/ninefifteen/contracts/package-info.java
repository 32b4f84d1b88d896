/** The events as they travel: each version's schema and samples, read from the class path. */
@NullMarked
package org.ninefifteen.contracts;

import org.jspecify.annotations.NullMarked;
