/** Requests read whole, and refusals told as RFC 9457 problem details. */
@NullMarked
package org.ninefifteen.kit.problem;

import org.jspecify.annotations.NullMarked;
