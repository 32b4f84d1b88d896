/** Retention, in a running service. */
@NullMarked
package org.ninefifteen.marac.retention;

import org.jspecify.annotations.NullMarked;
