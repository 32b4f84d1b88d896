/** The inventory in numbers. */
@NullMarked
package org.ninefifteen.cctv.summary;

import org.jspecify.annotations.NullMarked;
