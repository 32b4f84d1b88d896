/** What the log of accesses notices, tried on forged ones. */
@NullMarked
package org.ninefifteen.kit.accesslog.verify;

import org.jspecify.annotations.NullMarked;
