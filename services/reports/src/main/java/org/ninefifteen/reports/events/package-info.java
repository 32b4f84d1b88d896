/** What is told of reports on the wire. */
@NullMarked
package org.ninefifteen.reports.events;

import org.jspecify.annotations.NullMarked;
