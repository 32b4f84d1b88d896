/** What the monthly meeting is proposed, by example and by law. */
@NullMarked
package org.ninefifteen.marac.review.model;

import org.jspecify.annotations.NullMarked;
