/** Keeps what was said: the inbox of the next call, and the pages of places and people. */
@NullMarked
package org.ninefifteen.marac.memory;

import org.jspecify.annotations.NullMarked;
