/** The services, the broker and the store as processes, and the wires between them. */
@NullMarked
package org.ninefifteen.faults.fleet;

import org.jspecify.annotations.NullMarked;
