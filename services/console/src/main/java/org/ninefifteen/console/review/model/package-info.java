/** What stands where on the page of a month's case review. */
@NullMarked
package org.ninefifteen.console.review.model;

import org.jspecify.annotations.NullMarked;
