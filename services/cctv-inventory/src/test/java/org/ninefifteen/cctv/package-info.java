/** The inventory as a whole: over HTTP, with a store and a broker. */
@NullMarked
package org.ninefifteen.cctv;

import org.jspecify.annotations.NullMarked;
