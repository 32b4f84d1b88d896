/** What agencies tell while things break, and what they were promised. */
@NullMarked
package org.ninefifteen.faults.load;

import org.jspecify.annotations.NullMarked;
