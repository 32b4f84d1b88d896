/** What was sealed, as it lies in a record. */
@NullMarked
package org.ninefifteen.kit.personal.stored;

import org.jspecify.annotations.NullMarked;
