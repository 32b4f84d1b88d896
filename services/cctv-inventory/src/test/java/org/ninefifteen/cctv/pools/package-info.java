/** What is written of pools keeps the published contracts. */
@NullMarked
package org.ninefifteen.cctv.pools;

import org.jspecify.annotations.NullMarked;
