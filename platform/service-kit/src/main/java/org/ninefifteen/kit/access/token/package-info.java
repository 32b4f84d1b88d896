/** From the token of a request to its caller: verified once, then remembered for a moment. */
@NullMarked
package org.ninefifteen.kit.access.token;

import org.jspecify.annotations.NullMarked;
