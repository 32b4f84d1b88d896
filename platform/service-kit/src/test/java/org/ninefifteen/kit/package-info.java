/** What every service relies on. */
@NullMarked
package org.ninefifteen.kit;

import org.jspecify.annotations.NullMarked;
