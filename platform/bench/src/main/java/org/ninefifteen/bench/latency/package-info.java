/** How long after its 201 a report is on the agenda. */
@NullMarked
package org.ninefifteen.bench.latency;

import org.jspecify.annotations.NullMarked;
