/** The patrol log: takes patrols, lists and counts them, and publishes them. */
@NullMarked
package org.ninefifteen.patrols.log;

import org.jspecify.annotations.NullMarked;
