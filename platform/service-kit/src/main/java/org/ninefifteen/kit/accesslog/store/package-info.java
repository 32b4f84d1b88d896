/** Where the log of accesses is kept: documents that are inserted and never changed. */
@NullMarked
package org.ninefifteen.kit.accesslog.store;

import org.jspecify.annotations.NullMarked;
