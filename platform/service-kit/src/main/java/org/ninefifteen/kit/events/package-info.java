/** The envelope that an event travels in: CloudEvents 1.0, binary mode. */
@NullMarked
package org.ninefifteen.kit.events;

import org.jspecify.annotations.NullMarked;
