/** Matches of references, in a running service. */
@NullMarked
package org.ninefifteen.marac.people;

import org.jspecify.annotations.NullMarked;
