/** The door, tried over HTTP. */
@NullMarked
package org.ninefifteen.kit.access.edge;

import org.jspecify.annotations.NullMarked;
