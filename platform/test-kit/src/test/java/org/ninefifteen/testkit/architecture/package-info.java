/** The architecture rules, each seen to hold and seen to fail. */
@NullMarked
package org.ninefifteen.testkit.architecture;

import org.jspecify.annotations.NullMarked;
