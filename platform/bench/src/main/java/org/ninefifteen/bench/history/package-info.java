/** What a long memory costs: the day must cost the same in the tenth year as in the first. */
@NullMarked
package org.ninefifteen.bench.history;

import org.jspecify.annotations.NullMarked;
