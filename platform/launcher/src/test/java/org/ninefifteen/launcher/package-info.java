/** That the machine starts, ends and says what is wrong. */
@NullMarked
package org.ninefifteen.launcher;

import org.jspecify.annotations.NullMarked;
