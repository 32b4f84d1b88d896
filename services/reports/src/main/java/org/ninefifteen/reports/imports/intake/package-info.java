/** Takes spreadsheets in, row by row, while they come. */
@NullMarked
package org.ninefifteen.reports.imports.intake;

import org.jspecify.annotations.NullMarked;
