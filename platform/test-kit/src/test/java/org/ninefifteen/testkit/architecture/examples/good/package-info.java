/** A service as the design wants it. */
@NullMarked
package org.ninefifteen.testkit.architecture.examples.good;

import org.jspecify.annotations.NullMarked;
