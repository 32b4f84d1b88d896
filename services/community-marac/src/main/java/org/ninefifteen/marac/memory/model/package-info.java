/** Which pages of memory a signal is written on. */
@NullMarked
package org.ninefifteen.marac.memory.model;

import org.jspecify.annotations.NullMarked;
