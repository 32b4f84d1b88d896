/** What the logs tell of accesses, what can be searched for, and the page of it in words. */
@NullMarked
package org.ninefifteen.console.accesslog.model;

import org.jspecify.annotations.NullMarked;
