/** Lists that can be long: what of them is asked for, and which part of that. */
@NullMarked
package org.ninefifteen.kit.lists;

import org.jspecify.annotations.NullMarked;
