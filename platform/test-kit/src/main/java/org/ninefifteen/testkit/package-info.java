/** What tests and the launcher share: a broker and a store inside the JVM, samples and rules. */
@NullMarked
package org.ninefifteen.testkit;

import org.jspecify.annotations.NullMarked;
