/** The inventory of cameras, and what becomes of them. */
@NullMarked
package org.ninefifteen.cctv;

import org.jspecify.annotations.NullMarked;
