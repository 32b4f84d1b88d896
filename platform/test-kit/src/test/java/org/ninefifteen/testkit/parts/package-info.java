/** That a test finds its parts, plain or with Spring. */
@NullMarked
package org.ninefifteen.testkit.parts;

import org.jspecify.annotations.NullMarked;
