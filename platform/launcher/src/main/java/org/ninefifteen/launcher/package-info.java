/** Everything on one machine by one command: broker, store, services and console in one JVM. */
@NullMarked
package org.ninefifteen.launcher;

import org.jspecify.annotations.NullMarked;
