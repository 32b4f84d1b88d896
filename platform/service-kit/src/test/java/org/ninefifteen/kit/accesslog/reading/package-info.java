/** Who may read the log of accesses, and what they see. */
@NullMarked
package org.ninefifteen.kit.accesslog.reading;

import org.jspecify.annotations.NullMarked;
