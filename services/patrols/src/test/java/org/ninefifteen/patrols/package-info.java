/** Tests of the service. */
@NullMarked
package org.ninefifteen.patrols;

import org.jspecify.annotations.NullMarked;
