/** What a broker should hold is declared in files, and a command makes it so. */
@NullMarked
package org.ninefifteen.kit.declared;

import org.jspecify.annotations.NullMarked;
