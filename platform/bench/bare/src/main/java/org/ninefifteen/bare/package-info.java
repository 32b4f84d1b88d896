/** What a service costs before it does anything. */
@NullMarked
package org.ninefifteen.bare;

import org.jspecify.annotations.NullMarked;
