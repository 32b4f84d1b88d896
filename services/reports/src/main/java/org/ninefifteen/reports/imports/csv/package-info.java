/** The rows of a CSV, whatever stands in it. */
@NullMarked
package org.ninefifteen.reports.imports.csv;

import org.jspecify.annotations.NullMarked;
