/** Reports as they are shown, one by one and in lists. */
@NullMarked
package org.ninefifteen.reports.lookup;

import org.jspecify.annotations.NullMarked;
