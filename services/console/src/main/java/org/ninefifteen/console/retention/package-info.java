/** The page of retention: how long what is kept, and what the rules have destroyed. */
@NullMarked
package org.ninefifteen.console.retention;

import org.jspecify.annotations.NullMarked;
