/** What requests, answers and events of cameras and of estates have in common. */
@NullMarked
package org.ninefifteen.cctv.wire;

import org.jspecify.annotations.NullMarked;
