/** The pages of the monthly case review. */
@NullMarked
package org.ninefifteen.console.review;

import org.jspecify.annotations.NullMarked;
