/** What a report is, what may be done with it, and what then has happened. */
@NullMarked
package org.ninefifteen.reports.model;

import org.jspecify.annotations.NullMarked;
