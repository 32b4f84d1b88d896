/** The log of accesses as plain values: its entries, how each follows the last, what is signed. */
@NullMarked
package org.ninefifteen.kit.accesslog.model;

import org.jspecify.annotations.NullMarked;
