/** What the partnership's agencies said, in the words of the Community MARAC. */
@NullMarked
package org.ninefifteen.marac.signals.model;

import org.jspecify.annotations.NullMarked;
