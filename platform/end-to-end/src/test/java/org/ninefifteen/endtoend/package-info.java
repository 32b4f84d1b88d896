/** What the whole machine does from one end to the other, as its users would see it. */
@NullMarked
package org.ninefifteen.endtoend;

import org.jspecify.annotations.NullMarked;
