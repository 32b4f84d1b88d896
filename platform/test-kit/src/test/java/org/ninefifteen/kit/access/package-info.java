/** Stands in for the kit, which is built with this module's help and so cannot be used here. */
@NullMarked
package org.ninefifteen.kit.access;

import org.jspecify.annotations.NullMarked;
