/** Traces of requests and of the events that came of them; off unless somebody collects them. */
@NullMarked
package org.ninefifteen.kit.tracing;

import org.jspecify.annotations.NullMarked;
