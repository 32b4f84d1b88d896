/** Measures what the design promises, each figure beside its baseline of the same run. */
@NullMarked
package org.ninefifteen.bench;

import org.jspecify.annotations.NullMarked;
