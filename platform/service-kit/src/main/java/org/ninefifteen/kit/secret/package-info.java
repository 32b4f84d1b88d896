/** Files that hold keys: for their owner alone. */
@NullMarked
package org.ninefifteen.kit.secret;

import org.jspecify.annotations.NullMarked;
