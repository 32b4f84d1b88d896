/** Cameras: registered, put up, broken and repaired. */
@NullMarked
package org.ninefifteen.cctv.cameras;

import org.jspecify.annotations.NullMarked;
