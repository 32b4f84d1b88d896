/** What every service shares; it holds no word of the domain. */
@NullMarked
package org.ninefifteen.kit;

import org.jspecify.annotations.NullMarked;
