/** How fast an empty store is filled again from the topics. */
@NullMarked
package org.ninefifteen.bench.replay;

import org.jspecify.annotations.NullMarked;
