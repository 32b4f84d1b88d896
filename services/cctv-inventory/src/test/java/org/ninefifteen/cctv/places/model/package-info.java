/** Shares are counted. */
@NullMarked
package org.ninefifteen.cctv.places.model;

import org.jspecify.annotations.NullMarked;
