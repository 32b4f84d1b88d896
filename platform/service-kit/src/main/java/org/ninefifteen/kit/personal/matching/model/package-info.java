/** By what two agencies can find that they know the same subject. */
@NullMarked
package org.ninefifteen.kit.personal.matching.model;

import org.jspecify.annotations.NullMarked;
