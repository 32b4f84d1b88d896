/** What one caller may see of what a fold gave: the fold itself sees everything. */
@NullMarked
package org.ninefifteen.marac.agenda.model.sight;

import org.jspecify.annotations.NullMarked;
