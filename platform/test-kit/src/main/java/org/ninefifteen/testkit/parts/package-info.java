/** The broker and the store that a test works with: inside the JVM, or in containers. */
@NullMarked
package org.ninefifteen.testkit.parts;

import org.jspecify.annotations.NullMarked;
