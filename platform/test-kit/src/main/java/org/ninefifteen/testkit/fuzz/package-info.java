/** Sends every endpoint what no client should send, and looks at what comes back. */
@NullMarked
package org.ninefifteen.testkit.fuzz;

import org.jspecify.annotations.NullMarked;
