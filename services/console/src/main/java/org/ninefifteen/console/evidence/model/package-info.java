/** Evidence as it is read: told by incident, duplicates folded under the first report. */
@NullMarked
package org.ninefifteen.console.evidence.model;

import org.jspecify.annotations.NullMarked;
