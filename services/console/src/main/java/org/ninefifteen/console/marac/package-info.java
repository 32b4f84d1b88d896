/** The one door to the MARAC service. */
@NullMarked
package org.ninefifteen.console.marac;

import org.jspecify.annotations.NullMarked;
