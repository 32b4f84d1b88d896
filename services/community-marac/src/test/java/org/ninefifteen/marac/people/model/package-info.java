/** Who is one with whom, by example and by law. */
@NullMarked
package org.ninefifteen.marac.people.model;

import org.jspecify.annotations.NullMarked;
