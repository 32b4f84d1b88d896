/** A pool is never overdrawn. */
@NullMarked
package org.ninefifteen.cctv.pools.model;

import org.jspecify.annotations.NullMarked;
