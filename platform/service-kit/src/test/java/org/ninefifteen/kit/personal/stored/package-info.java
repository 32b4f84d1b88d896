@NullMarked
package org.ninefifteen.kit.personal.stored;

import org.jspecify.annotations.NullMarked;
