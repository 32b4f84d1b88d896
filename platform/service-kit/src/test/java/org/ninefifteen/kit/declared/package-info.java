/** What is shipped for a broker, tried on one. */
@NullMarked
package org.ninefifteen.kit.declared;

import org.jspecify.annotations.NullMarked;
