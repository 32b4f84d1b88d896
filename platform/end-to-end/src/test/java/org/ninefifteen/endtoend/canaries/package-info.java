/** People who do not exist, told of everywhere and then erased: nothing of them may be left. */
@NullMarked
package org.ninefifteen.endtoend.canaries;

import org.jspecify.annotations.NullMarked;
