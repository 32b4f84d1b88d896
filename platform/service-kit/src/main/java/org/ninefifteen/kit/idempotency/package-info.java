/** The same request again gets the same answer and has no second effect. */
@NullMarked
package org.ninefifteen.kit.idempotency;

import org.jspecify.annotations.NullMarked;
