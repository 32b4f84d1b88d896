/** Erasing people, in a running service. */
@NullMarked
package org.ninefifteen.marac.erasure;

import org.jspecify.annotations.NullMarked;
