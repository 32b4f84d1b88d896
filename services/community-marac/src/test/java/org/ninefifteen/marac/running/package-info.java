/** The service as it runs, with a clock that tests may step. */
@NullMarked
package org.ninefifteen.marac.running;

import org.jspecify.annotations.NullMarked;
