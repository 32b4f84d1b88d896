/** Sends requests, with as little work of its own as can be: the machine is the service's. */
@NullMarked
package org.ninefifteen.bench.load;

import org.jspecify.annotations.NullMarked;
