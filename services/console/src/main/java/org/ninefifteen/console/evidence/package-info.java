/** The page of what an item rests on, with the words of its reports. */
@NullMarked
package org.ninefifteen.console.evidence;

import org.jspecify.annotations.NullMarked;
