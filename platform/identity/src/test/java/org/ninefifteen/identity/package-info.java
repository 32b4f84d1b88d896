/** That people and clients get their tokens, and nobody else does. */
@NullMarked
package org.ninefifteen.identity;

import org.jspecify.annotations.NullMarked;
