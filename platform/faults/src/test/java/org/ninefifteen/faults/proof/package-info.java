/** Whether each promise was kept once, found out without the code that keeps it. */
@NullMarked
package org.ninefifteen.faults.proof;

import org.jspecify.annotations.NullMarked;
