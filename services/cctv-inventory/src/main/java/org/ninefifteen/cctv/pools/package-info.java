/** Pools of redeployable cameras, which are deployed and recovered. */
@NullMarked
package org.ninefifteen.cctv.pools;

import org.jspecify.annotations.NullMarked;
