/** Takes a spreadsheet of reports, row by row, as the history of a partnership. */
@NullMarked
package org.ninefifteen.reports.imports;

import org.jspecify.annotations.NullMarked;
