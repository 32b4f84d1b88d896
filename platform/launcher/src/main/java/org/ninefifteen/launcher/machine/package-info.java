/** All that runs in this process: broker, store, and a context for each service. */
@NullMarked
package org.ninefifteen.launcher.machine;

import org.jspecify.annotations.NullMarked;
