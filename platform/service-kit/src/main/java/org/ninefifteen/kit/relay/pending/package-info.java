/** What is stored and still to be sent: how it is written, found, and marked as sent. */
@NullMarked
package org.ninefifteen.kit.relay.pending;

import org.jspecify.annotations.NullMarked;
