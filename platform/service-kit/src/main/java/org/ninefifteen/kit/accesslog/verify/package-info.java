/** Says whether a log of accesses is whole, and where it is not: for anyone, without a service. */
@NullMarked
package org.ninefifteen.kit.accesslog.verify;

import org.jspecify.annotations.NullMarked;
