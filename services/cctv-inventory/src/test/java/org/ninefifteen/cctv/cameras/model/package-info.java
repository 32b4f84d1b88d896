/** Cameras and pools keep their rules. */
@NullMarked
package org.ninefifteen.cctv.cameras.model;

import org.jspecify.annotations.NullMarked;
