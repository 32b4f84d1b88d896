/** The contract samples' own tests. */
@NullMarked
package org.ninefifteen.testkit.samples;

import org.jspecify.annotations.NullMarked;
