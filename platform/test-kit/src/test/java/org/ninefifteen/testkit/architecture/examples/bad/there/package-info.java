/** The other half of a cycle. */
@NullMarked
package org.ninefifteen.testkit.architecture.examples.bad.there;

import org.jspecify.annotations.NullMarked;
