/** What is understood at the keyboard, and what is said to what is not. */
@NullMarked
package org.ninefifteen.launcher.options;

import org.jspecify.annotations.NullMarked;
