/** Whether what is there and not for the caller answers as what is not there. */
@NullMarked
package org.ninefifteen.testkit.reach;

import org.jspecify.annotations.NullMarked;
