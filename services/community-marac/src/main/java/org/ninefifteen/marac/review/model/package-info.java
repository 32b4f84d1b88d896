/** Which people and places the monthly meeting should hear, and why. */
@NullMarked
package org.ninefifteen.marac.review.model;

import org.jspecify.annotations.NullMarked;
