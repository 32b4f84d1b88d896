/** Why something is decided about erasing people: the MARAC's codes, in words. */
@NullMarked
package org.ninefifteen.console.erasure.model.reason;

import org.jspecify.annotations.NullMarked;
