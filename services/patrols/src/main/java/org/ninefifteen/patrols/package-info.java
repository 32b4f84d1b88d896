/** Call-outs and patrols: what patrol teams were asked to do, and where they have been. */
@NullMarked
package org.ninefifteen.patrols;

import org.jspecify.annotations.NullMarked;
