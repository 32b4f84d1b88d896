/** Who was erased, and what that means for keys that come back from a backup. */
@NullMarked
package org.ninefifteen.keep.erasures;

import org.jspecify.annotations.NullMarked;
