/** What is measured: the services as they are, on a broker and a store of the benchmark's own. */
@NullMarked
package org.ninefifteen.bench.parts;

import org.jspecify.annotations.NullMarked;
