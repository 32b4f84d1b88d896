/** What the embedded store keeps, in memory or in a file, and when it says that it has it. */
@NullMarked
package org.ninefifteen.testkit.store;

import org.jspecify.annotations.NullMarked;
