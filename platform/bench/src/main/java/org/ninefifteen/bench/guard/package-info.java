/** What it costs to know who asks, and to seal what is told of people. */
@NullMarked
package org.ninefifteen.bench.guard;

import org.jspecify.annotations.NullMarked;
