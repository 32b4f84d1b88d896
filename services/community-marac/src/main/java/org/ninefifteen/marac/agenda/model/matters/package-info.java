/** What is new and what is remembered of each subject on the morning of a call. */
@NullMarked
package org.ninefifteen.marac.agenda.model.matters;

import org.jspecify.annotations.NullMarked;
