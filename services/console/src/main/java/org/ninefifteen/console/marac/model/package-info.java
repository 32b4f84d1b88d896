/** What the MARAC service says, as its JSON says it; what it leaves out is empty here. */
@NullMarked
package org.ninefifteen.console.marac.model;

import org.jspecify.annotations.NullMarked;
