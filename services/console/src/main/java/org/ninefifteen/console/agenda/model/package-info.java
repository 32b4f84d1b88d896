/** What stands where on the pages of the daily call. */
@NullMarked
package org.ninefifteen.console.agenda.model;

import org.jspecify.annotations.NullMarked;
