/** What holds for every event version that this project publishes. */
@NullMarked
package org.ninefifteen.contracts;

import org.jspecify.annotations.NullMarked;
