/** What the broker and the store inside the JVM really do. */
@NullMarked
package org.ninefifteen.testkit;

import org.jspecify.annotations.NullMarked;
