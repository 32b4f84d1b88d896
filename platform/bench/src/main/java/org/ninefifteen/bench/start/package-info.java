/** How soon everything on one machine is ready, and how much memory it takes. */
@NullMarked
package org.ninefifteen.bench.start;

import org.jspecify.annotations.NullMarked;
