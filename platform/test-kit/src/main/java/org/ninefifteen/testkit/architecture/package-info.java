/** The design's rules as tests, one for each sentence of it that the compiler cannot keep. */
@NullMarked
package org.ninefifteen.testkit.architecture;

import org.jspecify.annotations.NullMarked;
