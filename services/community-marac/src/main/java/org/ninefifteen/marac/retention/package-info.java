/** Destroys what was kept for as long as was agreed, and writes down what it decided. */
@NullMarked
package org.ninefifteen.marac.retention;

import org.jspecify.annotations.NullMarked;
