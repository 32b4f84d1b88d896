/** The published contracts, as producers and consumers check themselves against them. */
@NullMarked
package org.ninefifteen.testkit.samples;

import org.jspecify.annotations.NullMarked;
