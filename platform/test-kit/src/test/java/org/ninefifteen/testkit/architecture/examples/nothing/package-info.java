/** A package without a class. */
@NullMarked
package org.ninefifteen.testkit.architecture.examples.nothing;

import org.jspecify.annotations.NullMarked;
