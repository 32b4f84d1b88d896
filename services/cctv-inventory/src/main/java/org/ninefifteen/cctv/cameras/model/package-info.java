/** The rules of cameras and of their repair. */
@NullMarked
package org.ninefifteen.cctv.cameras.model;

import org.jspecify.annotations.NullMarked;
