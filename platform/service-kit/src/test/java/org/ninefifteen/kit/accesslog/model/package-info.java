/** What the log of accesses notices, tried on forged ones. */
@NullMarked
package org.ninefifteen.kit.accesslog.model;

import org.jspecify.annotations.NullMarked;
