/** The page of who read what: the logs of accesses of the services, searched as one. */
@NullMarked
package org.ninefifteen.console.accesslog;

import org.jspecify.annotations.NullMarked;
