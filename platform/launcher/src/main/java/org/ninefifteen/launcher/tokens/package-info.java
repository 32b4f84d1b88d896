/** The tokens of the agencies that the demo and the tests speak for. */
@NullMarked
package org.ninefifteen.launcher.tokens;

import org.jspecify.annotations.NullMarked;
