/** The people's web pages: what the MARAC service says, as a person reads it. */
@NullMarked
package org.ninefifteen.console;

import org.jspecify.annotations.NullMarked;
