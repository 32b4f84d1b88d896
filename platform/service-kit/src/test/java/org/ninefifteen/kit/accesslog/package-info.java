/** The log of accesses: what it promises, and what it notices. */
@NullMarked
package org.ninefifteen.kit.accesslog;

import org.jspecify.annotations.NullMarked;
