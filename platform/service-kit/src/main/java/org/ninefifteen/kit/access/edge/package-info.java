/** Where requests come in: nothing passes unless its handler says what it needs. */
@NullMarked
package org.ninefifteen.kit.access.edge;

import org.jspecify.annotations.NullMarked;
