/** Backup, restore and rebuild of what the services keep: a command each. */
@NullMarked
package org.ninefifteen.keep;

import org.jspecify.annotations.NullMarked;
