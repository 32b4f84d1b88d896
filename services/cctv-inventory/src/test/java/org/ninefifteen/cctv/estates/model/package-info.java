/** Estates go through the programme one stage at a time. */
@NullMarked
package org.ninefifteen.cctv.estates.model;

import org.jspecify.annotations.NullMarked;
