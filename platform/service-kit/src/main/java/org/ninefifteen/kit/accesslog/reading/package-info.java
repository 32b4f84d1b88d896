/** Who reads the log of accesses: the data-protection officer, and an agency what was its own. */
@NullMarked
package org.ninefifteen.kit.accesslog.reading;

import org.jspecify.annotations.NullMarked;
