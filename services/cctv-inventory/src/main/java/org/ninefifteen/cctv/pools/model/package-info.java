/** The rules of a pool of redeployable cameras: it alone knows how many are out. */
@NullMarked
package org.ninefifteen.cctv.pools.model;

import org.jspecify.annotations.NullMarked;
