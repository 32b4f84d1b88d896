/** What may be read of the embedded store while it is written, and how it compares its keys. */
@NullMarked
package org.ninefifteen.testkit.store;

import org.jspecify.annotations.NullMarked;
