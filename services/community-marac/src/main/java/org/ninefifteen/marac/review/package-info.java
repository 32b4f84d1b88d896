/** The candidates of the monthly Community MARAC. */
@NullMarked
package org.ninefifteen.marac.review;

import org.jspecify.annotations.NullMarked;
