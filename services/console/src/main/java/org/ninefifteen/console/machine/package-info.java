/** What machines ask the console. */
@NullMarked
package org.ninefifteen.console.machine;

import org.jspecify.annotations.NullMarked;
