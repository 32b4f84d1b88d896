/** The Community MARAC: folds what the agencies publish into agendas and case reviews. */
@NullMarked
package org.ninefifteen.marac;

import org.jspecify.annotations.NullMarked;
