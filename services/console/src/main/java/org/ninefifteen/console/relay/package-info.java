/** The person's own token goes with every question to a service. */
@NullMarked
package org.ninefifteen.console.relay;

import org.jspecify.annotations.NullMarked;
