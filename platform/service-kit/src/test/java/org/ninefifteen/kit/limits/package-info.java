/** Tests of the limits. */
@NullMarked
package org.ninefifteen.kit.limits;

import org.jspecify.annotations.NullMarked;
