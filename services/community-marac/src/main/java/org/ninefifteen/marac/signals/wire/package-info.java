/** Understands what travels: the publishers' events, version 1, in the words of this service. */
@NullMarked
package org.ninefifteen.marac.signals.wire;

import org.jspecify.annotations.NullMarked;
