/** What was asked for at the keyboard, and whether it can be had on this machine. */
@NullMarked
package org.ninefifteen.launcher.options;

import org.jspecify.annotations.NullMarked;
