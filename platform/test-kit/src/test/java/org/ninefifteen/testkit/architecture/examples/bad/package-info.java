/** A service that breaks every rule, once a class. */
@NullMarked
package org.ninefifteen.testkit.architecture.examples.bad;

import org.jspecify.annotations.NullMarked;
