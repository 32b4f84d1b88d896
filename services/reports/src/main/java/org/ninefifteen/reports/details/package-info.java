/** What reports tell of people, opened for those who may read it. */
@NullMarked
package org.ninefifteen.reports.details;

import org.jspecify.annotations.NullMarked;
