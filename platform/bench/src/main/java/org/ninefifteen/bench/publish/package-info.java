/** How much of the store's own speed a publisher leaves to its clients. */
@NullMarked
package org.ninefifteen.bench.publish;

import org.jspecify.annotations.NullMarked;
