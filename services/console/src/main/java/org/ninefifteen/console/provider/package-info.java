/** Whoever knows the people: what it says of itself, and how its answers are read. */
@NullMarked
package org.ninefifteen.console.provider;

import org.jspecify.annotations.NullMarked;
